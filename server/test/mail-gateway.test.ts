import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openJobs } from '../src/jobs/jobs.js';
import { accountNames } from '../src/me/recovery.letters.js';
import { queueMail } from '../src/messages/email/queue-mail.js';
import { openMailTransport } from '../src/messages/email/transport.js';
import type { Jobs } from '../src/services.js';
import { startTestApp, type TestApp } from './support/app.js';
import { rowsOf } from './support/rows.js';
import { type SmtpFaults, type SmtpServer, startSmtpServer } from './support/smtp-server.js';

/** `npm run faults` does the same to the built server for longer. */

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  await rowsOf(app, `delete from pgboss.job where name = 'deliver-message'`);
  await rowsOf(app, 'delete from message');
});

/** Stores a mail to each, as a command does. */
async function mailTo(...recipients: string[]): Promise<void> {
  const { orm, clock } = app.services;
  await orm.em.fork().transactional(async (tx) => {
    for (const email of recipients) {
      const mail = accountNames.to({ email, language: 'EN' }, { accountNames: ['crane-driver'] });
      await queueMail(tx, app.services, mail, clock.now());
    }
  });
}

const unsent = async () => (await rowsOf<{ id: string }>(app, 'select id from message where sent_at is null')).length;
const addresses = (count: number) => Array.from({ length: count }, (_, n) => `person-${n}@example.com`);

interface Gateway {
  readonly engine: Jobs;
  readonly server: SmtpServer;
}

/** Runs `work` while a node delivers over SMTP. @param port of a gateway that was down */
async function withGateway(
  { background, faults, port }: { background: boolean; faults?: SmtpFaults; port?: number },
  work: (gateway: Gateway) => Promise<void>,
): Promise<void> {
  const server = await startSmtpServer('250 known', port, faults);
  const transport = openMailTransport(server.url, app.services.env, { connectMs: 1_000, silenceMs: 15_000 });
  const engine = await openJobs({ ...app.services, transports: { EMAIL: transport } }, { background });
  try {
    await work({ engine, server });
  } finally {
    // What still waits for an answer fails at once.
    await server.close();
    await engine.stop();
    transport.close();
  }
}

describe('a mail gateway', () => {
  it('that says nothing to one recipient holds up no other mail', async () => {
    const faults = { isSilentTo: (recipient: string) => recipient === 'silent@example.com' };
    await withGateway({ background: true, faults }, async ({ server }) => {
      await mailTo('silent@example.com');
      await vi.waitFor(() => expect(server.received()).toContain('RCPT TO:<silent@example.com>'), 5_000);
      for (const recipient of addresses(3)) await mailTo(recipient);
      await vi.waitFor(() => expect([...server.taken].sort()).toEqual(addresses(3)), 8_000);
      expect(server.taken).not.toContain('silent@example.com');
    });
  });

  it('that is down for a while gets every mail once', async () => {
    const { url } = await withPortOnly();
    const port = Number(new URL(url).port);
    const down = openMailTransport(url, app.services.env);
    const engine = await openJobs({ ...app.services, transports: { EMAIL: down } }, { background: false });
    await mailTo(...addresses(5));
    for (const _try of [1, 2]) expect(await engine.deliverDue()).toMatchObject({ done: 0, failed: 5 });
    await engine.stop();
    expect(await unsent()).toBe(5);
    expect(await rowsOf(app, 'select distinct failure from message')).toEqual([{ failure: 'ESOCKET' }]);
    await withGateway({ background: false, port }, async ({ engine: next, server }) => {
      expect(await next.deliverDue()).toEqual({ done: 5, failed: 0 });
      expect(await next.deliverDue()).toEqual({ done: 0, failed: 0 });
      expect([...server.taken].sort()).toEqual(addresses(5));
      expect(await unsent()).toBe(0);
    });
  });

  it('that is slow gets several mails at a time, each once, from two nodes too', async () => {
    await withGateway({ background: true, faults: { delayMs: 100 } }, async ({ server }) => {
      const transport = openMailTransport(server.url, app.services.env);
      const other = await openJobs({ ...app.services, transports: { EMAIL: transport } }, { background: true });
      await mailTo(...addresses(25));
      await vi.waitFor(async () => expect(await unsent()).toBe(0), { timeout: 15_000, interval: 100 });
      await other.stop();
      transport.close();
      expect([...server.taken].sort()).toEqual(addresses(25).sort());
    });
  });

  it('that hangs up before it says that it took a mail gets it again under the same id', async () => {
    let hangsUp = true;
    await withGateway({ background: false, faults: { hangsUpAfter: () => hangsUp } }, async ({ engine, server }) => {
      await mailTo('person@example.com');
      expect(await engine.deliverDue()).toEqual({ done: 0, failed: 1 });
      hangsUp = false;
      expect(await engine.deliverDue()).toEqual({ done: 1, failed: 0 });
      const ids = server.received().match(/^Message-ID: .*$/gim) ?? [];
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(1);
    });
  });
});

/** The address of a gateway that is down. */
async function withPortOnly(): Promise<{ url: string }> {
  const server = await startSmtpServer('250 known');
  await server.close();
  return { url: server.url };
}
