import type { Transport } from '../../services.js';
import type { SmsContent } from './content.js';
import { askGateway, askStates, type GatewayLogin, PATIENCE_MS, type Report, type Verdict } from './gateway.js';

const HOUR_MS = 3_600_000;

/** On its way to the phone, or there. */
const ACCEPTED: ReadonlySet<string> = new Set(['0', '1', '2', '4']);
/** Faults of the number or the text; all other letters are about the account, or the gateway itself. */
const REFUSED: ReadonlySet<string> = new Set(['5', '6', '7', '8', '9', 'u', 'v', 'y']);

/** 三竹 Mitake: `SmSend`, whose answers are lines of `name=value` under HTTP 200 whatever happened. */
export function openMitake(login: GatewayLogin, patienceMs = PATIENCE_MS): Transport<SmsContent> {
  const { url, username, password, reportUrl } = login;
  return {
    // By `clientid` within twelve hours; an hour less, as clocks differ.
    recognisesRepetitionForMs: 11 * HOUR_MS,
    deliver: (messageId, { to, text }) =>
      askGateway({
        gateway: 'Mitake',
        address: `${url}/SmSend?CharsetURL=UTF-8`,
        patienceMs,
        form: {
          username,
          password,
          dstaddr: to,
          // A new line is sent as ACK.
          smbody: text.replaceAll('\n', '\u0006'),
          clientid: messageId,
          response: reportUrl,
        },
        read: readMitake,
      }),
    close: () => undefined,
  };
}

function readMitake(body: string): Verdict | undefined {
  const values = new Map(body.split(/\r?\n/).map((line) => [line.split('=')[0]?.trim(), line.split('=')[1]?.trim()]));
  const code = values.get('statuscode');
  if (!code) return undefined;
  // Answers name it `#000000013`, reports without the sign.
  if (ACCEPTED.has(code)) return { kind: 'ACCEPTED', gatewayId: values.get('msgid')?.replace(/^#/, '') };
  return { kind: REFUSED.has(code) ? 'REFUSED' : 'SHUT', code };
}

/** What Mitake reports: `StatusFlag` 4 reached the phone, 5 to 9 never will. */
export function readMitakeReport(query: Readonly<Record<string, string>>): Report | undefined {
  const { msgid, StatusFlag: flag, statusstr } = query;
  if (!msgid || !flag) return undefined;
  const acknowledgement = `magicid=sms_gateway_rpack\nmsgid=${msgid}\n`;
  return {
    gatewayId: msgid,
    outcome: outcomeOf(flag),
    code: /^[A-Z]{1,10}$/.test(statusstr ?? '') ? `${flag} ${statusstr}` : flag,
    acknowledgement,
  };
}

const outcomeOf = (flag: string): Report['outcome'] =>
  flag === '4' ? 'DELIVERED' : /^[5-9]$/.test(flag) ? 'UNDELIVERED' : 'PENDING';

/** `SmQuery`: what became of up to a hundred messages, as lines of id, state and time with tabs between them. */
export async function askMitake(
  { url, username, password }: GatewayLogin,
  gatewayIds: readonly string[],
  patienceMs = PATIENCE_MS,
): Promise<Report[]> {
  const form = { username, password, msgid: gatewayIds.join(',') };
  const body = await askStates({ address: `${url}/SmQuery`, form, patienceMs });
  return (body ?? '').split(/\r?\n/).flatMap((line) => {
    const [id, flag] = line.split('\t').map((part) => part.trim());
    if (!id || !flag || !/^\w$/.test(flag)) return [];
    return [{ gatewayId: id.replace(/^#/, ''), outcome: outcomeOf(flag), code: flag, acknowledgement: '' }];
  });
}
