import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GatewayShut, NoAnswer, NotAccepted, RefusedForGood } from '../src/messages/channel.js';
import type { SmsContent } from '../src/messages/sms/content.js';
import { askEvery8d, openEvery8d, readEvery8dReport } from '../src/messages/sms/every8d.js';
import type { GatewayLogin } from '../src/messages/sms/gateway.js';
import { askMitake, openMitake, readMitakeReport } from '../src/messages/sms/mitake.js';
import type { Transport } from '../src/services.js';
import { type SmsBehaviour, type SmsServer, startSmsServer } from './support/sms-server.js';

const message = { to: '0912345678', language: 'ZH_HANT', text: '港區通行證\n驗證碼 123456' } as const;
const PASSWORD = 'pass word & more';

describe.each(['mitake', 'every8d'] as const)('the gateway %s (R-TEL-4, R-TEL-9)', (kind) => {
  let server: SmsServer;
  let transport: Transport<SmsContent>;
  let login: GatewayLogin;

  beforeEach(async () => {
    server = await startSmsServer(kind);
    const reportUrl = 'https://pass.example/sms-reports/s';
    login = { url: server.url, username: 'port', password: PASSWORD, reportUrl };
    transport = kind === 'mitake' ? openMitake(login, 300) : openEvery8d(login, 300);
  });
  afterEach(() => server.close());

  const deliver = (id = 'message-1') => transport.deliver(id, message);
  const failure = async (behaviour: SmsBehaviour): Promise<NotAccepted> => {
    server.behaviour = behaviour;
    return deliver().then(
      () => Promise.reject(new Error('accepted')),
      (problem: NotAccepted) => problem,
    );
  };

  it('takes number and text in UTF-8 and gives its own id', async () => {
    const id = await deliver();
    const [form] = server.taken;
    if (kind === 'mitake') {
      expect(id).toBe('000000');
      expect(form).toMatchObject({
        ...{ dstaddr: '0912345678', smbody: '港區通行證\u0006驗證碼 123456', clientid: 'message-1' },
        ...{ username: 'port', password: PASSWORD, response: 'https://pass.example/sms-reports/s' },
      });
    } else {
      expect(id).toBe('batch-1');
      expect(form).toMatchObject({ DEST: '0912345678', MSG: message.text, UID: 'port', PWD: PASSWORD });
    }
  });

  it.each([
    ['bad number', RefusedForGood],
    ['no points', GatewayShut],
    ['under repair', GatewayShut],
    ['silent', NoAnswer],
    ['hangs up', NoAnswer],
    ['garbled', NoAnswer],
    ['overloaded', NotAccepted],
  ] as const)(
    'that is "%s" is known as such, and neither number, text nor password stand in the error',
    async (behaviour, kindOf) => {
      const problem = await failure(behaviour);
      expect(problem.constructor).toBe(kindOf);
      expect(problem.codes).not.toBe('');
      for (const secret of ['0912345678', '123456', 'pass', 'port']) {
        expect(`${problem.message} ${problem.codes} ${problem.stack?.split('\n')[0]}`).not.toContain(secret);
      }
    },
  );

  it('that is down has certainly not got the message', async () => {
    await server.close();
    const problem = await deliver().catch((each: NotAccepted) => each);
    expect((problem as NotAccepted).constructor).toBe(NotAccepted);
    expect((problem as NotAccepted).codes).toBe('ECONNREFUSED');
  });

  it('that is slow within its time is waited for', async () => {
    server.delayMs = 100;
    expect(await deliver()).toBeDefined();
  });

  it('says what became of its messages when it is asked, and nothing while it is silent or down (R-TEL-8)', async () => {
    const ids = [await deliver('message-1'), await transport.deliver('message-2', { ...message, to: '0922333444' })];
    const ask = async () => {
      const question =
        kind === 'mitake' ? askMitake(login, ids as string[], 300) : askEvery8d(login, [ids[0] as string], 300);
      return (await question).map(({ gatewayId, outcome }) => [gatewayId, outcome]);
    };
    const others = kind === 'mitake' ? [[ids[1], 'PENDING']] : [];
    expect(await ask()).toEqual([[ids[0], 'PENDING'], ...others]);
    server.states.set('0912345678', kind === 'mitake' ? '4' : '100');
    expect(await ask()).toEqual([[ids[0], 'DELIVERED'], ...others]);
    server.states.set('0912345678', kind === 'mitake' ? '8' : '103');
    expect(await ask()).toEqual([[ids[0], 'UNDELIVERED'], ...others]);
    for (const behaviour of ['silent', 'hangs up', 'garbled', 'overloaded'] as const) {
      server.behaviour = behaviour;
      expect(await ask()).toEqual([]);
    }
  });

  it('sends one text to the phone when the message is handed over again as far as it can tell', async () => {
    await failure('silent');
    server.behaviour = 'accepts';
    if (kind === 'mitake') {
      await deliver();
      expect(server.taken).toHaveLength(1);
    } else {
      expect(transport.recognisesRepetitionForMs).toBe(0);
    }
  });
});

describe('reports of gateways (R-TEL-8)', () => {
  it.each([
    ['4', 'DELIVERED'],
    ['5', 'UNDELIVERED'],
    ['8', 'UNDELIVERED'],
    ['1', 'PENDING'],
  ])('of Mitake with StatusFlag %s say %s', (flag, outcome) => {
    const report = readMitakeReport({ msgid: '000013', dstaddr: '0912345678', StatusFlag: flag, statusstr: 'DELIVRD' });
    expect(report).toMatchObject({ gatewayId: '000013', outcome });
    expect(report?.acknowledgement).toBe('magicid=sms_gateway_rpack\nmsgid=000013\n');
  });

  it.each([
    ['100', 'DELIVERED'],
    ['103', 'UNDELIVERED'],
    ['-3', 'UNDELIVERED'],
    ['0', 'PENDING'],
    ['300', 'PENDING'],
  ])('of EVERY8D with STATUS %s say %s', (status, outcome) => {
    expect(readEvery8dReport({ BatchID: 'b-1', RM: '0912345678', STATUS: status })).toMatchObject({ outcome });
  });

  it('without an id or a state are none', () => {
    expect(readMitakeReport({ StatusFlag: '4' })).toBeUndefined();
    expect(readMitakeReport({ msgid: '1' })).toBeUndefined();
    expect(readEvery8dReport({ BatchID: 'b-1', STATUS: 'x' })).toBeUndefined();
  });
});
