import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a gateway does with the next messages. */
export type SmsBehaviour =
  | 'accepts'
  | 'bad number'
  | 'no points'
  | 'under repair'
  | 'silent'
  | 'hangs up'
  | 'overloaded'
  | 'garbled';

export interface SmsServer {
  readonly url: string;
  /** The forms of messages that it has taken, one for each that goes to a phone. */
  readonly taken: readonly Readonly<Record<string, string>>[];
  /** How often a message was handed over to it again that it had. */
  readonly repeated: number;
  behaviour: SmsBehaviour;
  /** How long it waits before it answers. */
  delayMs: number;
  /** What became of its messages, by phone, in its own words; without a word they are under way. */
  readonly states: Map<string, string>;
  close(): Promise<void>;
}

/** A gateway that behaves as 三竹 Mitake or EVERY8D do. */
export async function startSmsServer(kind: 'mitake' | 'every8d'): Promise<SmsServer> {
  const taken: Record<string, string>[] = [];
  const state = { behaviour: 'accepts' as SmsBehaviour, delayMs: 0, repeated: 0, states: new Map<string, string>() };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
      const right = kind === 'mitake' ? '/SmSend?CharsetURL=UTF-8' : '/sendSMS.ashx';
      const { behaviour, delayMs, states } = state;
      const asked = kind === 'mitake' ? '/SmQuery' : '/getDeliveryStatus.ashx';
      if (request.method === 'POST' && request.url === asked && behaviour === 'accepts') {
        return response.end(kind === 'mitake' ? mitakeStates(form, taken, states) : every8dState(form, taken, states));
      }
      if (request.method !== 'POST' || request.url !== right) return response.writeHead(404).end();
      if (behaviour === 'overloaded') return response.writeHead(503).end();
      if (behaviour === 'garbled') return response.end('<html>Runtime error</html>');
      const had = taken.length;
      const answer = kind === 'mitake' ? mitake(form, behaviour, taken) : every8d(form, behaviour, taken);
      if (!CODES[behaviour] && taken.length === had) state.repeated += 1;
      if (behaviour === 'silent') return;
      if (behaviour === 'hangs up') return request.socket.destroy();
      setTimeout(() => response.end(answer), delayMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    taken,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

type Form = Record<string, string>;

const CODES: Readonly<Partial<Record<SmsBehaviour, { mitake: string; every8d: string }>>> = {
  'bad number': { mitake: 'v', every8d: '-3,受話方手機號碼錯誤' },
  'no points': { mitake: 's', every8d: '0.0,0,0,1,0a1b' },
  'under repair': { mitake: 'r', every8d: '-99,主機端發生不明錯誤' },
};

function mitake(form: Form, behaviour: SmsBehaviour, taken: Form[]): string {
  const refusal = CODES[behaviour]?.mitake;
  if (refusal) return `[1]\r\nstatuscode=${refusal}\r\nError=不可寄送\r\n`;
  const before = taken.findIndex(({ clientid }) => clientid === form.clientid);
  const place = before < 0 ? taken.push(form) - 1 : before;
  const duplicate = before < 0 ? '' : 'Duplicate=Y\r\n';
  return `[1]\r\nmsgid=#00000${place}\r\nstatuscode=1\r\n${duplicate}AccountPoint=98\r\n`;
}

function every8d(form: Form, behaviour: SmsBehaviour, taken: Form[]): string {
  const refusal = CODES[behaviour]?.every8d;
  if (refusal) return refusal;
  taken.push(form);
  return `78.0,1,1.0,0,batch-${taken.length}`;
}

function mitakeStates({ msgid = '' }: Form, taken: readonly Form[], states: ReadonlyMap<string, string>): string {
  const lines = msgid.split(',').flatMap((id) => {
    const message = taken[Number(id)];
    return message ? [`${id}\t${states.get(message.dstaddr ?? '') ?? '1'}\t20261110100500`] : [];
  });
  return lines.length > 0 ? `${lines.join('\r\n')}\r\n` : 'statuscode=m\r\n';
}

function every8dState({ BID = '' }: Form, taken: readonly Form[], states: ReadonlyMap<string, string>): string {
  const { DEST = '' } = taken[Number(BID.replace('batch-', '')) - 1] ?? {};
  return DEST === '' ? '0' : `1\r\n\t+886${DEST.slice(1)}\t20261110100500\t1.0\t${states.get(DEST) ?? '0'}\r\n`;
}
