import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardsMade } from '../src/cards/card.letters.js';
import { openContent } from '../src/messages/content.js';
import { email as emailChannel } from '../src/messages/email/email.channel.js';
import { queueMail } from '../src/messages/email/queue-mail.js';
import { startTestApp, type TestApp } from './support/app.js';
import { buildStaff } from './support/build.js';
import { mailsTo, register, rejectRegistration, resetRateLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';

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

describe('in production', () => {
  it('empties a delivered mail, so that no link is kept, and has no outbox page', async () => {
    const env = { NODE_ENV: 'production', SMTP_URL: 'smtp://mail.invalid', PUBLIC_URL: 'https://pass.example' };
    const production = await startTestApp({ env });
    try {
      const { email } = await register(production);
      const contents = async () => {
        const text = `select id, encode(content, 'hex') as content from message`;
        const rows = await rowsOf<{ id: string; content: string }>(production, text);
        return rows.map(({ id, content }) =>
          openContent(production.services.vault, emailChannel, { id, content: Buffer.from(content, 'hex') }),
        );
      };
      expect(await contents()).toMatchObject([{ to: email }]);
      expect(await mailsTo(production, email)).toHaveLength(1);
      expect(await contents()).toEqual([undefined]);
      expect((await production.send({}, { method: 'GET', url: '/outbox' })).statusCode).toBe(404);
    } finally {
      await production.stop();
    }
  });
});

describe('in development', () => {
  it('lists the other mails if one cannot be decrypted', async () => {
    await register(app);
    const whole = await register(app);
    const last = 'select id from message order by created_at desc, id desc offset 1 limit 1';
    await rowsOf(app, `update message set content = 'damaged'::bytea where id = (${last})`);
    const page = await app.send({}, { method: 'GET', url: '/outbox' });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('unreadable');
    expect(page.body).toContain(whole.email);
    await rowsOf(app, `delete from message where content = 'damaged'::bytea`);
  });

  it('lists the mails on the outbox page and opens one, without script and never cached', async () => {
    const { accountName, email } = await register(app);
    const reviewer = await buildStaff(app, 'outbox-reviewer', ['KL']);
    await rejectRegistration(app, reviewer, { accountName, reason: '<b>證明文件</b>已過期' });
    const page = await app.send({}, { method: 'GET', url: '/outbox' });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain(email);
    expect(page.body.match(/only shown here|failed/g)).toEqual(['only shown here', 'only shown here']);
    await rowsOf(app, `update message set refused_at = created_at where sent_at is null`);
    const later = await app.send({}, { method: 'GET', url: '/outbox' });
    expect(later.body.match(/only shown here|failed/g)).toEqual(['failed', 'failed']);
    const [, link] = /href="(\/outbox\/[0-9a-f-]{36})"/.exec(page.body) ?? [];
    const one = await app.send({}, { method: 'GET', url: link ?? '' });
    expect(one.body).toContain('&lt;b&gt;證明文件&lt;/b&gt;已過期');
    expect((await app.send({}, { method: 'GET', url: `${link}/attachment` })).statusCode).toBe(404);
    expect((await app.send({}, { method: 'GET', url: '/outbox/x' })).statusCode).toBe(404);
  });

  it('R-EXC-6 shows the letter that is attached to a mail as a link, and draws it as a PDF', async () => {
    const cards = [{ number: 'KLPS115-000002', holder: '王小明', oldNumber: null }];
    const port = { ZH_HANT: '基隆港', EN: 'Port of Keelung' };
    const parts = [{ applicationNumber: null, port, cards, exchange: null }];
    const mail = cardsMade.to({ email: 'letter@example.com', language: 'ZH_HANT' }, { companyName: '甲公司', parts });
    await app.services.orm.em.fork().transactional((tx) => queueMail(tx, app.services, mail, app.clock.now()));
    const page = await app.send({}, { method: 'GET', url: '/outbox' });
    const [, link] = /href="(\/outbox\/[0-9a-f-]{36})"/.exec(page.body) ?? [];
    const one = await app.send({}, { method: 'GET', url: link ?? '' });
    expect(one.body).toContain(`${link}/attachment`);
    expect(one.body).toContain('領證通知信.pdf');
    const pdf = await app.send({}, { method: 'GET', url: `${link}/attachment` });
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.body.slice(0, 5)).toBe('%PDF-');
  });
});
