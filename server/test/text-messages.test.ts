import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openJobs } from '../src/jobs/jobs.js';
import { GatewayShut, NoAnswer, NotAccepted, RefusedForGood } from '../src/messages/channel.js';
import { deliverMessage } from '../src/messages/delivery.js';
import type { RefusedMessage } from '../src/messages/refusal.js';
import { askSmsStates } from '../src/messages/sms/ask-states.js';
import type { SmsContent } from '../src/messages/sms/content.js';
import { openSmsTransport } from '../src/messages/sms/gateways.js';
import { queueSms } from '../src/messages/sms/queue-sms.js';
import { smsText } from '../src/messages/sms/sms-text.js';
import { startTestApp, TEST_SMS_GATEWAY, type TestApp } from './support/app.js';
import { fakeTransport } from './support/fake-transport.js';
import { rowsOf } from './support/rows.js';
import { startSmsServer } from './support/sms-server.js';
import { placesContaining } from './support/traces.js';

const code = smsText<{ code: string }>('testCode', {
  ZH_HANT: ({ code: digits }) => `港區通行證手機驗證碼${digits}`,
  EN: ({ code: digits }) => `Port pass code ${digits}`,
  urgent: true,
});
const sample = (mobile = '0912345678') => code.to({ mobile, language: 'ZH_HANT' }, { code: '123456' });

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ env: TEST_SMS_GATEWAY });
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await rowsOf(app, `delete from pgboss.job where name like 'deliver-%'`);
  await rowsOf(app, 'delete from message');
  await rowsOf(app, 'delete from sms_count');
});

const queue = (mobile?: string, until?: Date) =>
  app.services.orm.em.fork().transactional((tx) => queueSms(tx, app.services, sample(mobile), app.clock.now(), until));
const stateOf = async (id: string) => {
  const text = `select sent_at is not null as sent, refused_at is not null as refused, failure, attempts from message`;
  return (await rowsOf(app, `${text} where id = '${id}'`))[0];
};

describe('a text message in the outbox (R-TEL-9)', () => {
  it('goes out by its own gateway, in the language asked for', async () => {
    const before = (await app.texts()).length;
    await queue();
    expect((await app.texts()).slice(before)).toEqual([
      { to: '0912345678', language: 'ZH_HANT', text: '港區通行證手機驗證碼123456' },
    ]);
  });

  it('is not written when its transaction fails, nor its job', async () => {
    const failing = app.services.orm.em.fork().transactional(async (tx) => {
      await queueSms(tx, app.services, sample(), app.clock.now());
      await tx.flush();
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await rowsOf(app, 'select id from message')).toEqual([]);
    expect(await rowsOf(app, `select id from pgboss.job where name = 'deliver-sms'`)).toEqual([]);
  });

  it('goes to mobile numbers of Taiwan only (R-TEL-5)', async () => {
    for (const number of ['0212345678', '+886912345678', '09123456789', '0812345678']) {
      await expect(queue(number)).rejects.toThrow('mobile number of Taiwan');
    }
  });

  it('leaves neither number nor code in the clear (R-ACC-6)', async () => {
    await queue('0987654321');
    expect(await placesContaining(app, '0987654321')).toEqual([]);
    expect(app.logs.join('')).not.toContain('0987654321');
  });
});

describe('a gateway for text messages (R-TEL-4)', () => {
  async function withGateway(work: (node: Node) => Promise<void>): Promise<void> {
    const gateway = fakeTransport<SmsContent>();
    const engine = await openJobs({ ...app.services, transports: { SMS: gateway } }, { background: false });
    await work({ gateway, engine }).finally(() => engine.stop());
  }
  type Node = { gateway: ReturnType<typeof fakeTransport<SmsContent>>; engine: Awaited<ReturnType<typeof openJobs>> };
  const deliver = (gateway: Node['gateway'], id: string, refused: RefusedMessage[] = []) =>
    deliverMessage(
      {
        ...app.services,
        transports: { SMS: gateway },
        whenRefused: { testCode: async (_tx, _services, message) => void refused.push(message) },
      },
      id,
    );

  it('that is down for an hour delays a message and loses nothing', async () => {
    await withGateway(async ({ gateway, engine }) => {
      const id = await queue();
      gateway.before = () => Promise.reject(new NotAccepted('down', 'ECONNREFUSED'));
      expect(await engine.deliverDue()).toEqual({ done: 0, failed: 1 });
      app.clock.forward({ hours: 1 });
      expect(await engine.deliverDue()).toEqual({ done: 0, failed: 1 });
      gateway.before = async () => undefined;
      expect(await engine.deliverDue()).toEqual({ done: 1, failed: 0 });
      expect(gateway.delivered.map((each) => each.id)).toEqual([id]);
    });
  });

  it('that refuses a message lets its sender act, once', async () => {
    const gateway = fakeTransport<SmsContent>();
    gateway.before = () => Promise.reject(new RefusedForGood('no such number', 'v'));
    const refused: RefusedMessage[] = [];
    const id = await queue();
    await deliver(gateway, id, refused);
    await deliver(gateway, id, refused);
    expect(refused.map((message) => message.id)).toEqual([id]);
    expect(await stateOf(id)).toEqual({ sent: false, refused: true, failure: 'v', attempts: 1 });
  });

  it('that has no points left keeps a notice for later, and refuses what a person waits for', async () => {
    const gateway = fakeTransport<SmsContent>();
    gateway.before = () => Promise.reject(new GatewayShut('no points', 's'));
    const refused: RefusedMessage[] = [];
    const notice = await queue();
    await expect(deliver(gateway, notice, refused)).rejects.toThrow('no points');
    expect(await stateOf(notice)).toMatchObject({ refused: false, failure: 's' });
    const awaited = await queue(undefined, new Date('2026-11-11T10:00:00+08:00'));
    await deliver(gateway, awaited, refused);
    expect(refused.map((message) => message.id)).toEqual([awaited]);
  });

  it('does not get a message whose time is over', async () => {
    const gateway = fakeTransport<SmsContent>();
    const refused: RefusedMessage[] = [];
    const id = await queue(undefined, new Date('2026-11-11T10:00:00+08:00'));
    app.clock.set('2026-11-11T10:00:00+08:00');
    await deliver(gateway, id, refused);
    expect(gateway.delivered).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(await stateOf(id)).toMatchObject({ refused: true, failure: 'EXPIRED' });
  });

  it('that gave no answer gets the message again only if it recognises the repetition', async () => {
    const gateway = { ...fakeTransport<SmsContent>(), recognisesRepetitionForMs: 12 * 3_600_000 };
    const silent = { ...gateway, deliver: () => Promise.reject(new NoAnswer('silent', 'TIMEOUT')) };
    const first = await queue();
    await expect(deliver(silent as never, first)).rejects.toThrow('silent');
    app.clock.forward({ hours: 11 });
    await deliver(gateway as never, first);
    expect(await stateOf(first)).toMatchObject({ sent: true, attempts: 2 });

    const late = await queue();
    await expect(deliver(silent as never, late)).rejects.toThrow('silent');
    app.clock.forward({ hours: 12 });
    await deliver(gateway as never, late);
    expect(await stateOf(late)).toMatchObject({ sent: false, refused: true, failure: 'NO_ANSWER', attempts: 1 });

    const forgetful = { ...silent, recognisesRepetitionForMs: 0 };
    const once = await queue();
    await deliver(forgetful as never, once);
    expect(await stateOf(once)).toMatchObject({ sent: false, refused: true, failure: 'TIMEOUT' });
  });

  it('that forgets repetitions does not get again what a killed server was handing over', async () => {
    const gateway = { ...fakeTransport<SmsContent>(), recognisesRepetitionForMs: 0 };
    const id = await queue();
    await rowsOf(app, `update message set handed_over_at = created_at, attempts = 1 where id = '${id}'`);
    app.clock.forward({ minutes: 2 });
    await deliver(gateway as never, id);
    expect(gateway.delivered).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ refused: true, failure: 'NO_ANSWER' });
  });
});

describe('reports of the gateway (R-TEL-8)', () => {
  const report = (msgid: string, flag: string, secret: string = TEST_SMS_GATEWAY.SMS_REPORT_SECRET) =>
    app.send({}, { method: 'GET', url: `/sms-reports/${secret}?msgid=${msgid}&StatusFlag=${flag}&dstaddr=0912345678` });
  const reported = async (id: string) => {
    const text = `select delivered_at is not null as delivered, undelivered_at is not null as undelivered, failure from message`;
    return (await rowsOf(app, `${text} where id = '${id}'`))[0];
  };
  async function sent(gatewayId: string): Promise<string> {
    const id = await queue();
    await app.texts();
    await rowsOf(app, `update message set gateway_id = '${gatewayId}' where id = '${id}'`);
    return id;
  }

  it('are stored, and change nothing when they come twice', async () => {
    const id = await sent('000013');
    const answer = await report('000013', '4');
    expect([answer.statusCode, answer.body]).toEqual([200, 'magicid=sms_gateway_rpack\nmsgid=000013\n']);
    app.clock.forward({ minutes: 5 });
    expect((await report('000013', '4')).statusCode).toBe(200);
    expect(await rowsOf(app, `select delivered_at::text as at from message where id = '${id}'`)).toEqual([
      { at: '2026-11-10 10:00:00+08' },
    ]);
  });

  it('that a phone was reached count after and before the opposite', async () => {
    const [late, early] = [await sent('000014'), await sent('000015')];
    await report('000014', '8');
    expect(await reported(late)).toEqual({ delivered: false, undelivered: true, failure: '8' });
    await report('000014', '4');
    await report('000015', '4');
    await report('000015', '8');
    for (const id of [late, early]) {
      expect(await reported(id)).toEqual({ delivered: true, undelivered: false, failure: null });
    }
  });

  it('are taken from those who know the secret alone, and nothing personal is logged of them', async () => {
    const id = await sent('000016');
    expect((await report('000016', '4', 'another')).statusCode).toBe(404);
    expect(await reported(id)).toMatchObject({ delivered: false });
    expect((await report('000016', 'x')).statusCode).toBe(200);
    expect((await report('', '4')).statusCode).toBe(400);
    expect(app.logs.join('')).not.toContain('0912345678');
    expect(app.logs.join('')).not.toContain(TEST_SMS_GATEWAY.SMS_REPORT_SECRET);
  });

  it('of an unknown message ask the gateway to report again', async () => {
    expect((await report('999999', '4')).statusCode).toBe(503);
  });

  it('that do not get through are asked for after ten minutes, and change nothing when they come late or twice', async () => {
    const server = await startSmsServer('mitake');
    const { env } = app.services;
    const gateway = env.smsGateway && { ...env.smsGateway, url: server.url };
    const refused: string[] = [];
    const ask = () =>
      askSmsStates({
        ...{ ...app.services, env: { ...env, smsGateway: gateway } },
        whenRefused: { testCode: async (_tx, _services, { id }) => void refused.push(id) },
      });
    try {
      const transport = openSmsTransport(server.url, env);
      const all = ['0900000001', '0900000002', '0900000003'];
      for (const [at, to] of all.entries()) {
        await transport.deliver(`message-${at}`, { to, language: 'ZH_HANT', text: 'x' });
      }
      const [reached, lost, underway] = [await sent('000000'), await sent('000001'), await sent('000002')];
      server.states.set('0900000001', '4').set('0900000002', '8');
      app.clock.set('2026-11-10T10:09:59+08:00');
      await ask();
      expect(await reported(reached)).toMatchObject({ delivered: false, undelivered: false });
      app.clock.set('2026-11-10T10:10:00+08:00');
      await Promise.all([ask(), ask()]);
      expect(await reported(reached)).toMatchObject({ delivered: true, undelivered: false });
      expect(await reported(lost)).toMatchObject({ delivered: false, undelivered: true, failure: '8' });
      expect(await reported(underway)).toMatchObject({ delivered: false, undelivered: false });
      expect(refused).toEqual([lost]);
      await report('000001', '8');
      expect(refused).toEqual([lost]);
      // Nobody asks for ever: the gateway has given it up.
      server.states.set('0900000003', '8');
      app.clock.set('2026-11-12T10:00:00+08:00');
      await ask();
      expect(await reported(underway)).toMatchObject({ undelivered: false });
    } finally {
      await server.close();
    }
  });
});
