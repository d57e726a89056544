import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf, OTHER_PASSWORD, REQUEST_RESET, RESEND, RESET, VERIFY } from './support/accounts.js';
import { codes } from './support/answers.js';
import { type Answer, startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { register, resetRateLimits, tokenIn } from './support/registration.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
});

const cookieOf = (answer: Answer<unknown>) =>
  String([answer.headers['set-cookie']].flat().find((cookie) => /session=/.test(String(cookie))));
const { buildOperatorAccount, registerApproved, isSignedIn, lastMail, rows, setAccount, signIn } = accountsOf(
  () => app,
);

describe('R-REG-5 verifying the e-mail address', () => {
  it('accepts the link of the approval once', async () => {
    const { accountName, token } = await registerApproved();
    expect(codes(await signIn(accountName))).toEqual(['SIGN_IN_FAILED']);
    expect((await app.query({}, VERIFY, { token })).data).toEqual({ verifyEmail: accountName });
    expect((await signIn(accountName)).data.signIn).toMatchObject({ consentRequired: true, account: { accountName } });
    expect(codes(await app.query({}, VERIFY, { token }))).toEqual(['LINK_NOT_VALID']);
  });

  it('expires the link after 24 hours', async () => {
    const [early, late] = [await registerApproved(), await registerApproved()];
    app.clock.forward({ hours: 23, minutes: 59, seconds: 59 });
    expect(codes(await app.query({}, VERIFY, { token: early.token }))).toEqual([]);
    app.clock.forward({ seconds: 1 });
    expect(codes(await app.query({}, VERIFY, { token: late.token }))).toEqual(['LINK_NOT_VALID']);
    expect(codes(await signIn(late.accountName))).toEqual(['SIGN_IN_FAILED']);
  });

  it('sends a new link on request; the earlier one stays good until one is used', async () => {
    const { email, accountName, token } = await registerApproved();
    expect((await app.query({}, RESEND, { email: email.toUpperCase() })).data).toEqual({ resendVerification: true });
    const again = tokenIn(await lastMail(email));
    expect(again).not.toBe(token);
    expect((await app.query({}, VERIFY, { token })).data).toEqual({ verifyEmail: accountName });
    expect(codes(await app.query({}, VERIFY, { token: again }))).toEqual(['LINK_NOT_VALID']);
  });

  it('answers the same for verified, unapproved, rejected, disabled and unknown addresses, and sends no mail', async () => {
    const verified = await buildOperatorAccount();
    const unapproved = await register(app);
    const disabled = await buildOperatorAccount({ emailVerifiedAt: null });
    await setAccount(disabled.id, 'disabled_at = now()');
    const before = (await app.mails()).length;
    const addresses = [verified.email, unapproved.email, disabled.email, 'nobody@example.com'];
    const answers = await Promise.all(addresses.map((email) => app.query({}, RESEND, { email })));
    for (const { text } of answers) expect(text.trim()).toBe('{"data":{"resendVerification":true}}');
    expect(await app.mails()).toHaveLength(before);
  });

  it('refuses an invented token and a link of another kind with LINK_NOT_VALID', async () => {
    const { token } = await registerApproved();
    const { accountName, email } = await buildOperatorAccount();
    await app.query({}, REQUEST_RESET, { accountName, email });
    const resetToken = tokenIn(await lastMail(email));
    for (const wrong of ['', 'x', 'A'.repeat(43), resetToken]) {
      expect(codes(await app.query({}, VERIFY, { token: wrong }))).toEqual(['LINK_NOT_VALID']);
    }
    const reset = await app.query({}, RESET, { token, newPassword: OTHER_PASSWORD });
    expect(codes(reset)).toEqual(['LINK_NOT_VALID']);
    expect(codes(await app.query({}, VERIFY, { token }))).toEqual([]);
  });

  it.runIf(onPostgres())('accepts one of several uses of a link at the same time', async () => {
    const { token } = await registerApproved();
    const answers = await Promise.all([1, 2, 3, 4].map(() => app.query({}, VERIFY, { token })));
    expect(answers.map(codes).filter((refusals) => refusals.length === 0)).toHaveLength(1);
  });
});

describe('signing in', () => {
  it('R-REG-9 opens a session with an opaque cookie that no script can read', async () => {
    const { accountName } = await buildOperatorAccount();
    const viewer: TestViewer = {};
    const answer = await signIn(` ${accountName.toUpperCase()} `, PASSWORD, viewer);
    expect(answer.data.signIn).toEqual({
      consentRequired: false,
      companyName: '德海貨櫃股份有限公司',
      account: { accountName, kind: 'GENERAL' },
      session: {
        idleExpiresAt: '2026-11-10T10:30:00+08:00',
        expiresAt: '2026-11-10T18:00:00+08:00',
        remembered: false,
      },
    });
    // 256 random bits, ends with the browser session, and is not sent by other sites.
    expect(cookieOf(answer)).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(await isSignedIn(viewer)).toBe(true);
    const second = await signIn(accountName);
    expect(cookieOf(second)).not.toBe(cookieOf(answer));
  });

  it('R-REG-5 R-REG-9 is refused with the same answer for every reason', async () => {
    const unapproved = await buildOperatorAccount({ approvedAt: null });
    const unverified = await buildOperatorAccount({ emailVerifiedAt: null });
    const disabled = await buildOperatorAccount();
    await setAccount(disabled.id, 'disabled_at = now()');
    const locked = await buildOperatorAccount();
    await setAccount(locked.id, 'locked_until = $2', new Date('2026-11-10T10:05:00+08:00'));
    const rejected = await register(app);
    await rows(
      'update account set account_name_key = null, rejected_at = now() where account_name = $1',
      rejected.accountName,
    );
    const wrong = await buildOperatorAccount();
    const answers = [
      await signIn('nobody-at-all'),
      await signIn(wrong.accountName, 'not-the-password'),
      await signIn(wrong.accountName, ''),
      await signIn(wrong.accountName, PASSWORD.toUpperCase()),
      await signIn(wrong.accountName, `${PASSWORD}${'x'.repeat(200)}`),
      await signIn(unapproved.accountName),
      await signIn(unverified.accountName),
      await signIn(disabled.accountName),
      await signIn(locked.accountName),
      await signIn(rejected.accountName),
    ];
    for (const answer of answers) {
      expect(answer.text).toBe(answers[0]?.text);
      expect(answer.status).toBe(answers[0]?.status);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect(codes(answers[0] as Answer<unknown>)).toEqual(['SIGN_IN_FAILED']);
  });

  it('R-REG-9 is locked for 15 minutes after five wrong passwords, with the same answer for the right one', async () => {
    const { accountName } = await buildOperatorAccount();
    const wrong = [];
    for (let at = 0; at < 5; at += 1) wrong.push(await signIn(accountName, 'not-the-password'));
    const locked = await signIn(accountName);
    for (const answer of wrong) expect(answer.text).toBe(locked.text);
    app.clock.forward({ minutes: 14, seconds: 59 });
    expect(codes(await signIn(accountName))).toEqual(['SIGN_IN_FAILED']);
    // A wrong password while locked neither extends nor ends the lock, and does not count for the next.
    for (let at = 0; at < 5; at += 1) {
      await signIn(accountName, 'not-the-password');
      expect(codes(await signIn(accountName))).toEqual(['SIGN_IN_FAILED']);
    }
    app.clock.forward({ seconds: 1 });
    expect(codes(await signIn(accountName))).toEqual([]);
  });

  it('R-REG-9 allows five new tries after the lock', async () => {
    const { accountName } = await buildOperatorAccount();
    for (let at = 0; at < 5; at += 1) await signIn(accountName, 'not-the-password');
    app.clock.forward({ minutes: 15 });
    for (let at = 0; at < 4; at += 1) await signIn(accountName, 'not-the-password');
    expect(codes(await signIn(accountName))).toEqual([]);
  });

  it('R-REG-9 resets the count with the right password', async () => {
    const { accountName } = await buildOperatorAccount();
    for (let round = 0; round < 3; round += 1) {
      for (let at = 0; at < 4; at += 1) await signIn(accountName, 'not-the-password');
      expect(codes(await signIn(accountName))).toEqual([]);
    }
  });

  it.runIf(onPostgres())('R-REG-9 counts every wrong password sent at the same time', async () => {
    const { accountName } = await buildOperatorAccount();
    await Promise.all(Array.from({ length: 5 }, () => signIn(accountName, 'not-the-password')));
    expect(codes(await signIn(accountName))).toEqual(['SIGN_IN_FAILED']);
  });

  it('ends the previous session when signing in again in the same browser', async () => {
    const { accountName } = await buildOperatorAccount();
    const viewer: TestViewer = {};
    await signIn(accountName, PASSWORD, viewer);
    const before = { ...viewer };
    await signIn(accountName, PASSWORD, viewer);
    expect(await isSignedIn(before)).toBe(false);
    expect(await isSignedIn(viewer)).toBe(true);
  });

  it('refuses a name with U+0000 as a bad request', async () => {
    const before = app.logs.length;
    const literal = String.raw`mutation { signIn(accountName: "\u0000", password: "x") { consentRequired } }`;
    for (const answer of [await signIn('a\u0000b'), await app.query({}, literal)]) {
      expect([answer.status, ...codes(answer)]).toEqual([400, 'BAD_REQUEST']);
    }
    // Text that only looks like the escape sequence is accepted.
    expect(codes(await signIn(String.raw`a\u0000b`))).toEqual(['SIGN_IN_FAILED']);
    expect(app.logs.slice(before).filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('keeps the current session after a failed try', async () => {
    const { accountName } = await buildOperatorAccount();
    const viewer: TestViewer = {};
    await signIn(accountName, PASSWORD, viewer);
    await signIn(accountName, 'not-the-password', viewer);
    expect(await isSignedIn(viewer)).toBe(true);
  });
});
