import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openJobs } from '../src/jobs/jobs.js';
import { accountNames } from '../src/me/recovery.letters.js';
import { RefusedForGood } from '../src/messages/channel.js';
import type { MailContent } from '../src/messages/email/content.js';
import { queueMail } from '../src/messages/email/queue-mail.js';
import type { Jobs } from '../src/services.js';
import { startTestApp, type TestApp } from './support/app.js';
import { buildStaff } from './support/build.js';
import { type FakeTransport, fakeTransport } from './support/fake-transport.js';
import {
  approveRegistration,
  mailsTo,
  register,
  rejectRegistration,
  resetRateLimits,
  tokenIn,
} from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { dumpTables, placesContaining } from './support/traces.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
  await app.mails();
});

interface Message {
  id: string;
  template: string;
  sent_at: string | null;
  attempts: number;
}
const messages = () => rowsOf<Message>(app, 'select id, template, sent_at::text, attempts from message order by id');
const waiting = async () => (await messages()).filter((message) => message.sent_at === null);
const jobs = async () => {
  const text = `select data ->> 'id' as id from pgboss.job where name = 'deliver-message' and state in ('created', 'retry')`;
  return (await rowsOf<{ id: string }>(app, text)).map(({ id }) => id);
};

/** A gateway, and another node's job engine that delivers to it. */
interface Node {
  readonly engine: Jobs;
  readonly gateway: FakeTransport<MailContent>;
}

async function withGateway(work: (node: Node) => Promise<void>, background = false): Promise<void> {
  const gateway = fakeTransport<MailContent>();
  const engine = await openJobs({ ...app.services, transports: { EMAIL: gateway } }, { background });
  try {
    await work({ engine, gateway });
  } finally {
    await engine.stop();
  }
}

describe('the outbox', () => {
  const addressee = { email: 'person@example.com', language: 'EN' } as const;
  const mail = accountNames.to(addressee, { accountNames: ['crane-driver'] });

  it('commits a mail and its job with the change', async () => {
    const { orm, clock } = app.services;
    await orm.em.fork().transactional(async (tx) => {
      await queueMail(tx, app.services, mail, clock.now());
      await tx.flush();
      // Other transactions do not see them before the commit.
      if (app.services.env.databaseUrl) expect(await waiting()).toEqual([]);
    });
    const [message] = await waiting();
    expect(message?.template).toBe('accountNames');
    expect(await jobs()).toEqual([message?.id]);
  });

  it('leaves neither when the transaction fails', async () => {
    const { orm, clock } = app.services;
    const before = await messages();
    const failing = orm.em.fork().transactional(async (tx) => {
      await queueMail(tx, app.services, mail, clock.now());
      await tx.flush();
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await messages()).toEqual(before);
    expect(await jobs()).toEqual([]);
  });

  it('accepts a mail only within a transaction', async () => {
    const { orm, clock } = app.services;
    await expect(queueMail(orm.em.fork(), app.services, mail, clock.now())).rejects.toThrow('outside a transaction');
    expect(await jobs()).toEqual([]);
  });
});

describe('the mail gateway', () => {
  it('that is down fails no request, and gets the mail once when it is up again, under the same id', async () => {
    await withGateway(async ({ engine, gateway }) => {
      gateway.before = () => Promise.reject(new Error('down'));
      const { email } = await register(app);
      for (const attempts of [1, 2]) {
        expect(await engine.deliverDue()).toEqual({ done: 0, failed: 1 });
        expect(await waiting()).toMatchObject([{ attempts, sent_at: null }]);
      }
      gateway.before = async () => undefined;
      expect(await engine.deliverDue()).toEqual({ done: 1, failed: 0 });
      expect(await engine.deliverDue()).toEqual({ done: 0, failed: 0 });
      expect(gateway.delivered.map(({ content }) => content.to)).toEqual([email]);
      const sent = (await messages()).at(-1);
      expect(sent).toMatchObject({ attempts: 3, sent_at: '2026-11-10 10:00:00+08' });
      expect(gateway.delivered[0]?.id).toBe(sent?.id);
    });
  });

  it('does not retry what it refused for good until someone retries it by hand', async () => {
    await withGateway(async ({ engine, gateway }) => {
      gateway.before = () => Promise.reject(new RefusedForGood('no such mailbox'));
      await register(app);
      const [message] = await waiting();
      expect(await engine.deliverDue()).toEqual({ done: 1, failed: 0 });
      expect(await jobs()).toEqual([]);
      expect(app.logs.some((line) => line.includes('refused for good') && line.includes(message?.id ?? ''))).toBe(true);
      gateway.before = async () => undefined;
      app.clock.forward({ hours: 2 });
      await engine.run('sweep', null);
      expect(await engine.deliverDue()).toEqual({ done: 0, failed: 0 });
      await rowsOf(app, 'update message set refused_at = null where refused_at is not null');
      await engine.run('sweep', null);
      expect(await engine.deliverDue()).toEqual({ done: 1, failed: 0 });
      expect(await waiting()).toEqual([]);
    });
  });

  it('gets a mail once although its job runs twice', async () => {
    await withGateway(async ({ engine, gateway }) => {
      await register(app);
      const [message] = await waiting();
      const id = message?.id ?? '';
      for (const _time of [1, 2]) await engine.run('deliver-message', { id });
      await engine.deliverDue();
      await engine.run('deliver-message', { id: '01890000-0000-7000-8000-000000000000' });
      expect(gateway.delivered).toHaveLength(1);
    });
  });

  it('delays no request when it is slow', async () => {
    await withGateway(async ({ engine, gateway }) => {
      const first = await register(app);
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      const began = new Promise<void>((resolve) => {
        gateway.before = async () => {
          resolve();
          await released;
        };
      });
      const delivering = engine.deliverDue();
      await began;
      const second = await register(app);
      await approveRegistration(app, await buildStaff(app, 'patient-reviewer', ['KL']), first.accountName);
      expect(await waiting()).toHaveLength(3);
      release();
      await delivering;
      await engine.deliverDue();
      expect(gateway.delivered.map(({ content }) => content.to).sort()).toEqual(
        [first.email, first.email, second.email].sort(),
      );
    });
  });

  it('gets a mail from the running server itself, soon after the request', async () => {
    await withGateway(async ({ gateway }) => {
      const { email } = await register(app);
      await vi.waitFor(() => expect(gateway.delivered.map(({ content }) => content.to)).toEqual([email]), 10_000);
      await vi.waitFor(async () => expect(await waiting()).toEqual([]), 5_000);
    }, true);
  });

  it('gets a mail whose job was lost within the next hour', async () => {
    await withGateway(async ({ engine, gateway }) => {
      const { email } = await register(app);
      await rowsOf(app, `delete from pgboss.job where name = 'deliver-message'`);
      await engine.run('sweep', null);
      expect(await jobs()).toEqual([]);
      app.clock.forward({ hours: 1 });
      for (const _time of [1, 2]) await engine.run('sweep', null);
      expect(await jobs()).toHaveLength(1);
      await engine.deliverDue();
      expect(gateway.delivered.map(({ content }) => content.to)).toEqual([email]);
    });
  });
});

it('delivers a mail that a person waits for ahead of the others', async () => {
  const { orm, clock } = app.services;
  const addressee = { email: 'person@example.com', language: 'EN' } as const;
  await register(app);
  await orm.em.fork().transactional(async (tx) => {
    await queueMail(tx, app.services, accountNames.to(addressee, { accountNames: [] }), clock.now());
  });
  const priorities = await rowsOf<{ template: string }>(
    app,
    `select m.template from pgboss.job j join message m on m.id::text = j.data ->> 'id'
     where j.state = 'created' order by j.priority desc, m.id`,
  );
  expect(priorities.map(({ template }) => template)).toEqual(['accountNames', 'registrationReceived']);
});

describe('a mail', () => {
  it.each([
    ['ZH_HANT', 'zh-Hant', '通行證系統帳號註冊通知信件', /^您好：[\s\S]*已審核通過/],
    ['EN', 'en', 'Port Pass System: your account registration', /^Hello,[\s\S]*has been approved/],
  ])('R-REG-4 is written in %s, as text and as HTML', async (language, tag, subject, words) => {
    const form = await register(app, { language });
    await approveRegistration(app, await buildStaff(app, `reviewer-${tag.toLowerCase()}`, ['KL']), form.accountName);
    const [, mail] = await mailsTo(app, form.email);
    expect(mail).toMatchObject({ language, subject });
    expect(mail?.text).toMatch(words);
    expect(mail?.html).toContain(`<html lang="${tag}">`);
    expect(mail?.html).toContain(`href="${app.url}/operator/verify-email#${tokenIn(mail)}"`);
  });

  it('shows typed values as text, also in its HTML', async () => {
    const reason = '<img src=x onerror=alert(1)>';
    const { accountName, email } = await register(app);
    await rejectRegistration(app, await buildStaff(app, 'literal-reviewer', ['KL']), { accountName, reason });
    const [, mail] = await mailsTo(app, email);
    expect(mail?.text).toContain(reason);
    expect(mail?.html).not.toContain('<img');
    expect(mail?.html).toContain('&lt;img');
  });

  it('is stored sealed: no link, address or word of it is in any table of messages or jobs, nor in the log', async () => {
    const form = await register(app);
    await approveRegistration(app, await buildStaff(app, 'discreet-reviewer', ['KL']), form.accountName);
    const sealed = async () => {
      const tables = Object.entries(await dumpTables(app));
      return tables.filter(([name]) => name === 'public.message' || name.startsWith('pgboss.')).map(([, text]) => text);
    };
    const before = await sealed();
    const token = tokenIn((await mailsTo(app, form.email))[1]);
    for (const text of [...before, ...(await sealed())].map((one) => one.toLowerCase())) {
      for (const secret of [token, form.email, form.accountName, form.personName, 'verify-email']) {
        expect(text).not.toContain(secret.toLowerCase());
        expect(text).not.toContain(Buffer.from(secret).toString('hex'));
      }
    }
    expect(await placesContaining(app, token, 'verify-email#')).toEqual([]);
    expect(app.logs.join('\n')).not.toContain(form.email);
  });
});
