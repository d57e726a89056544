import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf, OTHER_PASSWORD, RECOVER, REQUEST_RESET, RESEND, RESET, SIGN_IN } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { mailsTo, registrationForm, resetRateLimits, tokenIn } from './support/registration.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
});

const { buildOperatorAccount, isSignedIn, lastMail, rows, setAccount, signIn } = accountsOf(() => app);

describe('R-REG-8 forgotten names and passwords', () => {
  it('mails the account names of an address to that address only', async () => {
    const { accountName, email } = await buildOperatorAccount();
    const second = await buildOperatorAccount();
    await setAccount(second.id, 'email = $2, email_key = $2', email);
    const answer = await app.query({}, RECOVER, { email: ` ${email.toUpperCase()} ` });
    expect(answer.text.trim()).toBe('{"data":{"recoverAccountNames":true}}');
    const mails = await mailsTo(app, email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(`- ${accountName}`);
    expect(mails[0]?.text).toContain(`- ${second.accountName}`);
  });

  it('gives the same answer whether or not an account exists, and mails no strangers', async () => {
    const { accountName, email } = await buildOperatorAccount();
    const other = await buildOperatorAccount();
    const unapproved = await buildOperatorAccount({ approvedAt: null });
    const disabled = await buildOperatorAccount();
    await setAccount(disabled.id, 'disabled_at = now()');
    const before = (await app.mails()).length;
    const ask = async (document: string, variables: object) => (await app.query({}, document, variables)).text.trim();
    const strangers = [
      { accountName: 'nobody-at-all', email: 'nobody@example.com' },
      { accountName, email: other.email },
      { accountName: other.accountName, email },
      { accountName: unapproved.accountName, email: unapproved.email },
      { accountName: disabled.accountName, email: disabled.email },
    ];
    const answers = await Promise.all(strangers.map((input) => ask(REQUEST_RESET, input)));
    expect(new Set(answers)).toEqual(new Set(['{"data":{"requestPasswordReset":true}}']));
    expect(await ask(RECOVER, { email: 'nobody@example.com' })).toBe('{"data":{"recoverAccountNames":true}}');
    expect(await app.mails()).toHaveLength(before);
    expect(await ask(REQUEST_RESET, { accountName, email })).toBe(answers[0]);
    expect(await app.mails()).toHaveLength(before + 1);
  });

  it('takes the same time with or without an account, longer than queuing a mail', async () => {
    const { accountName, email } = await buildOperatorAccount();
    for (const address of [email, 'nobody@example.com']) {
      const variables = { accountName, email: address };
      for (const document of [REQUEST_RESET, RECOVER, RESEND]) {
        const began = performance.now();
        await app.query({}, document, variables);
        expect(performance.now() - began).toBeGreaterThan(290);
      }
    }
  });

  it('sets a new password once by link, ends all sessions and any lock, and notifies the holder', async () => {
    const { id, accountName, email } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    for (let at = 0; at < 5; at += 1) await signIn(accountName, 'not-the-password');
    await app.query({}, REQUEST_RESET, { accountName: accountName.toUpperCase(), email });
    const mail = await lastMail(email);
    expect(mail?.text).toContain(`${app.url}/operator/reset-password#`);
    const token = tokenIn(mail);
    const reset = (newPassword: string) => app.query({}, RESET, { token, newPassword });
    // A refused password does not use up the link.
    expect(fieldErrors(await reset('12345678'))).toEqual([['newPassword', 'PASSWORD_TOO_COMMON']]);
    expect((await reset(OTHER_PASSWORD)).data).toEqual({ resetPassword: true });
    expect(await isSignedIn(viewer)).toBe(false);
    expect(codes(await signIn(accountName, PASSWORD))).toEqual(['SIGN_IN_FAILED']);
    expect(codes(await signIn(accountName, OTHER_PASSWORD))).toEqual([]);
    expect(codes(await reset('another-one-entirely'))).toEqual(['LINK_NOT_VALID']);
    expect((await lastMail(email))?.subject).toBe('通行證系統密碼變更通知信件');
  });

  it('expires a password link after one hour; one that was asked for before stays good until one is used', async () => {
    const { accountName, email } = await buildOperatorAccount();
    const link = async () => {
      await app.query({}, REQUEST_RESET, { accountName, email });
      return tokenIn(await lastMail(email));
    };
    const reset = (token: string, newPassword = OTHER_PASSWORD) => app.query({}, RESET, { token, newPassword });
    const first = await link();
    const second = await link();
    app.clock.forward({ minutes: 59, seconds: 59 });
    expect(codes(await reset(first))).toEqual([]);
    expect(codes(await reset(second))).toEqual(['LINK_NOT_VALID']);
    const third = await link();
    app.clock.forward({ hours: 1 });
    expect(codes(await reset(third))).toEqual(['LINK_NOT_VALID']);
  });

  it.runIf(onPostgres())('accepts one of two uses of a password link at the same time', async () => {
    const { accountName, email } = await buildOperatorAccount();
    await app.query({}, REQUEST_RESET, { accountName, email });
    const token = tokenIn(await lastMail(email));
    const passwords = [OTHER_PASSWORD, 'another-one-entirely'];
    const answers = await Promise.all(passwords.map((newPassword) => app.query({}, RESET, { token, newPassword })));
    expect(answers.map(codes).sort()).toEqual([[], ['LINK_NOT_VALID']]);
    for (const [at, password] of passwords.entries()) {
      expect(codes(await signIn(accountName, password))).toEqual(answers[at]?.errors.length ? ['SIGN_IN_FAILED'] : []);
    }
  });

  it('refuses an invalid address at its field', async () => {
    for (const document of [RECOVER, RESEND]) {
      expect(fieldErrors(await app.query({}, document, { email: 'nobody@' }))).toEqual([['email', 'INVALID_EMAIL']]);
    }
    const input = { accountName: 'somebody', email: '' };
    expect(fieldErrors(await app.query({}, REQUEST_RESET, input))).toEqual([['email', 'REQUIRED']]);
  });
});

describe('rate limits', () => {
  /** Sends a request from a network address and returns the body. */
  async function sendFrom(remoteAddress: string, query: string, variables: object): Promise<string> {
    const payload = { query, variables };
    const headers = { accept: 'application/json' };
    return (await app.send({}, { method: 'POST', url: '/graphql', headers, payload, remoteAddress })).body;
  }
  const LIMITED = /"code":"RATE_LIMITED","params":\{"retryAfterSeconds":\d+\}/;

  /** The number of calls, sent at the same time, that are not rate limited. */
  async function countAllowed(tries: number, call: (at: number) => Promise<string>): Promise<number> {
    const bodies = await Promise.all(Array.from({ length: tries }, (_, at) => call(at)));
    return bodies.filter((body) => !LIMITED.test(body)).length;
  }

  it('R-REG-9 allow 60 sign-ins per network address for all accounts, without affecting other addresses', async () => {
    const { accountName } = await buildOperatorAccount();
    // The count is set in the database, which is faster than checking passwords.
    await sendFrom('10.0.0.1', SIGN_IN, { accountName, password: PASSWORD });
    await rows(`update rate_limit set points = 60 where key = 'signInPerAddress:10.0.0.1'`);
    const bodies = [accountName, 'nobody-at-all'].map((name) =>
      sendFrom('10.0.0.1', SIGN_IN, { accountName: name, password: PASSWORD }),
    );
    for (const body of await Promise.all(bodies)) expect(body).toMatch(LIMITED);
    expect(await sendFrom('10.0.0.2', SIGN_IN, { accountName, password: PASSWORD })).toContain(
      '"consentRequired":false',
    );
  });

  it('R-REG-8 send five mails of each kind an hour to an address, and refuse nothing', async () => {
    const { accountName, email } = await buildOperatorAccount();
    for (const address of [email, 'missing@example.com']) {
      const ask = (at: number) => sendFrom(`10.0.1.${at}`, REQUEST_RESET, { accountName, email: address });
      expect(await countAllowed(9, ask)).toBe(9);
    }
    expect(await mailsTo(app, email)).toHaveLength(5);
    // Another kind of mail has a limit of its own.
    const bodies = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((at) => sendFrom(`10.0.1.${at}`, RECOVER, { email })));
    expect(new Set(bodies.map((body) => body.trim()))).toEqual(new Set(['{"data":{"recoverAccountNames":true}}']));
    expect(await mailsTo(app, email)).toHaveLength(10);
  });

  it('R-REG-8 allow twenty recoveries per network address', async () => {
    const call = (at: number) => sendFrom('10.0.2.1', RECOVER, { email: `somebody-${at}@example.com` });
    expect(await countAllowed(25, call)).toBe(20);
  });

  it('R-REG-1 allow twenty registrations per network address, including invalid ones', async () => {
    expect(await countAllowed(25, () => sendFrom('10.0.3.1', registering, { input: registrationForm() }))).toBe(20);
  });
  const registering = 'mutation($input: RegisterAccountInput!) { registerAccount(input: $input) { email } }';

  it('say how many seconds to wait', async () => {
    const { accountName, email } = await buildOperatorAccount();
    const call = () => app.query({}, REQUEST_RESET, { accountName, email });
    await Promise.all(Array.from({ length: 20 }, call));
    const [error] = (await call()).errors;
    expect(error?.extensions).toEqual({ code: 'RATE_LIMITED', params: { retryAfterSeconds: expect.any(Number) } });
    const wait = (error?.extensions.params as { retryAfterSeconds: number } | undefined)?.retryAfterSeconds;
    expect(wait).toBeGreaterThan(3_500);
    expect(wait).toBeLessThanOrEqual(3_600);
  });

  it('count the connecting address, not what a forwarding header claims', async () => {
    const { accountName } = await buildOperatorAccount();
    const call = (at: number) =>
      app.send(
        {},
        {
          method: 'POST',
          url: '/graphql',
          headers: { accept: 'application/json', 'x-forwarded-for': `192.0.2.${at}` },
          payload: { query: RECOVER, variables: { email: `${accountName}-${at}@example.com` } },
          remoteAddress: '10.0.4.1',
        },
      );
    const answers = await Promise.all(Array.from({ length: 21 }, (_, at) => call(at)));
    expect(answers.filter(({ body }) => LIMITED.test(body))).toHaveLength(1);
  });
});
