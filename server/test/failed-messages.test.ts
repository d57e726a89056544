import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openJobs } from '../src/jobs/jobs.js';
import { NotAccepted, RefusedForGood } from '../src/messages/channel.js';
import type { MailContent } from '../src/messages/email/content.js';
import type { Jobs } from '../src/services.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildCompany, buildPass, buildPerson } from './support/build.js';
import { type FakeTransport, fakeTransport } from './support/fake-transport.js';
import { historyOf } from './support/history.js';
import { register, resetRateLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const LIST = `query($state: FailedMessageState) { failedMessages(filter: { state: $state }, size: 50) { total items {
  id state template recipient subject refusedAt failure attempts } } viewer { openWork { failedMessages } } }`;
const RETRY = 'mutation($id: ID!, $reason: String!) { retryMessage(id: $id, reason: $reason) { state refusedAt } }';
const GIVE_UP = 'mutation($id: ID!, $reason: String!) { giveUpMessage(id: $id, reason: $reason) { state } }';

let app: TestApp;
let administratorId: string;
let gateway: FakeTransport<MailContent>;
let engine: Jobs;

beforeAll(async () => {
  app = await startTestApp();
  administratorId = await buildAccount(app, 'STAFF', 'mail-administrator', { staffRoles: ['ADMINISTRATOR'] });
  gateway = fakeTransport<MailContent>();
  engine = await openJobs({ ...app.services, transports: { EMAIL: gateway } }, { background: false });
  return async () => {
    await engine.stop();
    await app.stop();
  };
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
  await rowsOf(app, `delete from pgboss.job where name = 'deliver-message'`);
  await rowsOf(app, 'delete from message');
  gateway.delivered.length = 0;
  gateway.before = async () => undefined;
});

/** Days pass in these tests: a session would have ended. */
const administrator = (): Promise<TestViewer> => app.signedIn(administratorId);
const ask = async (query: string, variables: object = {}) => app.query(await administrator(), query, variables);
const recorded = async (id: string) => historyOf(app, await administrator(), 'MESSAGE', id);
const list = async (state?: string) => (await ask(LIST, { state })).data;
const waitingJobs = () =>
  rowsOf<{ id: string }>(
    app,
    `select id from pgboss.job where name = 'deliver-message' and state in ('created', 'retry')`,
  );

/** A mail that the gateway refuses for good. */
async function refusedMail(): Promise<{ id: string; email: string }> {
  gateway.before = () => Promise.reject(new RefusedForGood('refused', 'EENVELOPE 550'));
  const { email } = await register(app);
  await engine.deliverDue();
  gateway.before = async () => undefined;
  const [message] = (await list()).failedMessages.items;
  return { id: message.id, email };
}

describe('mails that could not be delivered', () => {
  it('are shown to administrators with the recipient masked, and counted in their menu', async () => {
    const { id, email } = await refusedMail();
    const { failedMessages, viewer } = await list('FAILED');
    expect(failedMessages).toEqual({
      total: 1,
      items: [
        {
          id,
          state: 'FAILED',
          template: 'registrationReceived',
          recipient: `${email[0]}***@${email.split('@')[1]}`,
          subject: expect.stringContaining('通行證'),
          refusedAt: '2026-11-10T10:00:00+08:00',
          failure: 'EENVELOPE 550',
          attempts: 1,
        },
      ],
    });
    expect(viewer.openWork.failedMessages).toBe(1);
    expect((await list('GIVEN_UP')).failedMessages.items).toEqual([]);
  });

  it('are those that were tried for a week too, and none that is still tried or was sent', async () => {
    await register(app);
    gateway.before = () => Promise.reject(new NotAccepted('down', 'ETIMEDOUT'));
    await engine.deliverDue();
    app.clock.forward({ days: 7, seconds: -1 });
    expect((await list()).failedMessages.items).toEqual([]);
    app.clock.forward({ seconds: 1 });
    expect((await list()).failedMessages.items).toMatchObject([
      { state: 'FAILED', refusedAt: null, failure: 'ETIMEDOUT' },
    ]);
    gateway.before = async () => undefined;
    await engine.deliverDue();
    expect((await list()).failedMessages.items).toEqual([]);
  });

  it('are delivered once when tried again, at once, and the record says who wanted it and why', async () => {
    const { id, email } = await refusedMail();
    expect((await ask(RETRY, { id, reason: ' 信箱已開通 ' })).data.retryMessage).toEqual({
      state: 'TRIED_AGAIN',
      refusedAt: null,
    });
    expect(codes(await ask(RETRY, { id, reason: '再一次' }))).toEqual(['CONFLICT']);
    expect(codes(await ask(GIVE_UP, { id, reason: '不寄了' }))).toEqual(['CONFLICT']);
    expect((await list()).viewer.openWork.failedMessages).toBe(0);
    expect(await waitingJobs()).toHaveLength(1);
    await engine.deliverDue();
    await engine.deliverDue();
    expect(gateway.delivered.map(({ content }) => content.to)).toEqual([email]);
    expect((await list('DELIVERED')).failedMessages.items).toMatchObject([{ id, attempts: 2 }]);
    expect(codes(await ask(RETRY, { id, reason: '再一次' }))).toEqual(['CONFLICT']);
    expect(await recorded(id)).toMatchObject([
      { action: 'TRIED_AGAIN', byKind: 'STAFF', reason: '信箱已開通', changes: [['failure', null, 'EENVELOPE 550']] },
    ]);
  });

  it('fail again when they are refused again, and have a week of their own', async () => {
    const { id } = await refusedMail();
    app.clock.forward({ days: 8 });
    await ask(RETRY, { id, reason: '網域已修復' });
    gateway.before = () => Promise.reject(new NotAccepted('down', 'ETIMEDOUT'));
    await engine.deliverDue();
    expect((await list('TRIED_AGAIN')).failedMessages.items).toMatchObject([{ id }]);
    await rowsOf(app, `delete from pgboss.job where name = 'deliver-message'`);
    app.clock.forward({ hours: 2 });
    await engine.run('sweep', null);
    expect(await waitingJobs()).toHaveLength(1);
    gateway.before = () => Promise.reject(new RefusedForGood('refused', 'EENVELOPE 551'));
    await engine.deliverDue();
    expect((await list('FAILED')).failedMessages.items).toMatchObject([{ id, failure: 'EENVELOPE 551' }]);
  });

  it('are not tried any more once given up, and can be taken up again', async () => {
    const { id } = await refusedMail();
    expect((await ask(GIVE_UP, { id, reason: '離職' })).data.giveUpMessage).toEqual({ state: 'GIVEN_UP' });
    expect(codes(await ask(GIVE_UP, { id, reason: '離職' }))).toEqual(['CONFLICT']);
    expect((await list()).viewer.openWork.failedMessages).toBe(0);
    await engine.run('deliver-message', { id });
    expect(gateway.delivered).toEqual([]);
    await ask(RETRY, { id, reason: '復職' });
    await engine.deliverDue();
    expect(gateway.delivered).toHaveLength(1);
    expect((await recorded(id)).map(({ action }) => action)).toEqual(['TRIED_AGAIN', 'GIVEN_UP']);
  });

  it('are not tried any more once given up, where no gateway refused them either', async () => {
    await register(app);
    app.clock.forward({ days: 7 });
    const [{ id }] = (await list('FAILED')).failedMessages.items;
    await ask(GIVE_UP, { id, reason: '不再需要' });
    await engine.deliverDue();
    expect(gateway.delivered).toEqual([]);
  });

  it('that still has a job after its week is given one in its place, so that it goes out once', async () => {
    await register(app);
    gateway.before = () => Promise.reject(new NotAccepted('down', 'ETIMEDOUT'));
    await engine.deliverDue();
    app.clock.forward({ days: 7 });
    const [{ id }] = (await list()).failedMessages.items;
    const [before] = await waitingJobs();
    await ask(RETRY, { id, reason: '閘道已修復' });
    const jobs = await waitingJobs();
    expect(jobs).toHaveLength(1);
    expect(jobs[0]?.id).not.toBe(before?.id);
  });

  it('are decided on by one of two administrators at once', async () => {
    const { id } = await refusedMail();
    const answers = await Promise.all([
      ask(RETRY, { id, reason: '一' }),
      ask(GIVE_UP, { id, reason: '二' }),
      ask(RETRY, { id, reason: '三' }),
    ]);
    const [retried] = (await list()).failedMessages.items;
    const entries = await recorded(id);
    expect(entries).toHaveLength(answers.filter(({ errors }) => errors.length === 0).length);
    expect(entries[0]?.action).toBe(retried.state);
    expect(await waitingJobs()).toHaveLength(retried.state === 'TRIED_AGAIN' ? 1 : 0);
  });

  it('ask for a reason, and exist for nothing else', async () => {
    const { id } = await refusedMail();
    expect(codes(await ask(RETRY, { id, reason: ' ' }))).toEqual(['REQUIRED']);
    expect(codes(await ask(GIVE_UP, { id, reason: 'x'.repeat(501) }))).toEqual(['TOO_LONG']);
    await register(app);
    const [other] = await rowsOf<{ id: string }>(app, `select id from message where id <> '${id}'`);
    for (const unknown of [other?.id, 'x', '01890000-0000-7000-8000-000000000000']) {
      expect((await ask('query($id: ID!) { failedMessage(id: $id) { id } }', { id: unknown })).data).toEqual({
        failedMessage: null,
      });
      expect(codes(await ask(RETRY, { id: unknown, reason: '一' }))).toEqual(['NOT_FOUND']);
    }
  });

  it('R-TEL-4 that hold a code are tried again within its time, and refused once it would arrive dead', async () => {
    let numbers = 0;
    const codeFor = async (facts: { until: string; endedAt?: string }) => {
      const [company] = await rowsOf<{ id: string }>(app, 'select id from company limit 1');
      const companyId = company?.id ?? (await buildCompany(app, '簡訊測試股份有限公司', '04595252')).id;
      const number = await buildPass(
        app,
        companyId,
        await buildPerson(app, companyId, { idNumber: `R700417${++numbers}` }),
        { areaCode: 'KEELUNG-EAST' },
      );
      const [row] = await rowsOf<{ id: string }>(
        app,
        `with m as (insert into message (id, channel, template, content, created_at, until, refused_at, failure, attempts)
            values (gen_random_uuid(), 'SMS', 'phoneCode', $1, '2026-11-10T09:00:00+08', $2, '2026-11-10T09:00:05+08', 's', 1) returning id),
          k as (insert into phone_code (id, chain_id, phone, code_hash, link_hash, sent_at, message_id, ended_at, changes_phone)
            select gen_random_uuid(), p.id, '0912345678', 'x', decode(md5(p.id::text), 'hex'), '2026-11-10T09:00:00+08', m.id, $3, false
            from m, pass p where p.number = $4)
          select id from m`,
        ...[Buffer.from(''), facts.until, facts.endedAt ?? null, number],
      );
      return row?.id ?? '';
    };
    const tomorrow = '2026-11-11T09:00:00+08:00';
    const good = await codeFor({ until: tomorrow });
    const dead = [
      await codeFor({ until: '2026-11-10T10:00:00+08:00' }),
      await codeFor({ until: tomorrow, endedAt: '2026-11-10T09:30:00+08:00' }),
    ];
    for (const id of dead) expect(codes(await ask(RETRY, { id, reason: '已補點數' }))).toEqual(['PHONE_CODE_EXPIRED']);
    expect((await ask(RETRY, { id: good, reason: '已補點數' })).errors).toEqual([]);
    // It keeps the time after which it is of no use.
    expect(
      await rowsOf(app, `select until = '${tomorrow}' as kept, refused_at from message where id = '${good}'`),
    ).toEqual([{ kept: true, refused_at: null }]);
  });
});
