import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf, CHANGE, OTHER_PASSWORD, REQUEST_RESET, RESET } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { runBlockedCalls } from './support/races.js';
import { mailsTo, resetRateLimits, tokenIn } from './support/registration.js';
import { buildStaffAccount, codeOf, setUpSecondFactor, VERIFY_CODE } from './support/second-factor.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
});

const { isSignedIn, lastMail, setAccount, signIn } = accountsOf(() => app);

const FACTOR = '{ viewer { secondFactorDue roles account { secondFactorSince recoveryCodesLeft } } }';
const readFactor = async (viewer: TestViewer) => (await app.query(viewer, FACTOR)).data.viewer;
const verify = (viewer: TestViewer, code: string) => app.query(viewer, VERIFY_CODE, { code });
/** A staff account with a second factor, and a pending session of it. */
async function buildStaffWithFactor() {
  const account = await buildStaffAccount(app);
  const factor = await setUpSecondFactor(app, account.viewer);
  const pending = await signInWithPassword(account.accountName);
  return { ...account, ...factor, pending };
}

async function signInWithPassword(accountName: string, password = PASSWORD): Promise<TestViewer> {
  const viewer: TestViewer = {};
  const { errors } = await signIn(accountName, password, viewer);
  expect(errors).toEqual([]);
  return viewer;
}

describe('signing in with a second factor', () => {
  it('leaves the sign-in pending after the password; the code opens a new session with a new cookie', async () => {
    const { pending, secret } = await buildStaffWithFactor();
    const before = { ...pending };
    expect(await readFactor(pending)).toEqual({
      secondFactorDue: 'CODE',
      roles: [],
      account: { secondFactorSince: null, recoveryCodesLeft: null },
    });
    expect((await verify(pending, codeOf(app, secret))).data.verifySecondFactor).toEqual({
      secondFactorDue: null,
      roles: ['REVIEWER'],
      account: { recoveryCodesLeft: 10 },
    });
    expect(pending.cookie).not.toBe(before.cookie);
    expect(await isSignedIn(before)).toBe(false);
    expect(await readFactor(pending)).toMatchObject({ secondFactorDue: null, roles: ['REVIEWER'] });
    // Once the sign-in is complete, no code is due.
    app.clock.forward({ seconds: 30 });
    expect(codes(await verify(pending, codeOf(app, secret)))).toEqual(['FORBIDDEN']);
    expect(codes(await verify({}, codeOf(app, secret)))).toEqual(['UNAUTHENTICATED']);
  });

  it('ends a pending session after ten minutes, even when it is used meanwhile', async () => {
    const { pending, secret } = await buildStaffWithFactor();
    const { session } = (await app.query(pending, '{ viewer { session { idleExpiresAt expiresAt remembered } } }')).data
      .viewer;
    const end = '2026-11-10T10:10:30+08:00';
    expect(session).toEqual({ idleExpiresAt: end, expiresAt: end, remembered: false });
    for (let at = 0; at < 9; at += 1) {
      app.clock.forward({ minutes: 1 });
      expect(await isSignedIn(pending)).toBe(true);
    }
    app.clock.forward({ seconds: 59 });
    expect(await isSignedIn(pending)).toBe(true);
    app.clock.forward({ seconds: 1 });
    expect(await isSignedIn(pending)).toBe(false);
    expect(codes(await verify(pending, codeOf(app, secret)))).toEqual(['UNAUTHENTICATED']);
  });

  it('accepts a code once, and no earlier code after it', async () => {
    const { accountName, pending, secret } = await buildStaffWithFactor();
    const [earlier, now] = [codeOf(app, secret, -1), codeOf(app, secret)];
    // The code that confirmed the set-up, still within the window.
    expect(fieldErrors(await verify(pending, earlier))).toEqual([['code', 'WRONG_CODE']]);
    expect(codes(await verify(pending, now))).toEqual([]);
    const again = await signInWithPassword(accountName);
    for (const code of [now, earlier]) expect(fieldErrors(await verify(again, code))).toEqual([['code', 'WRONG_CODE']]);
    await resetRateLimits(app);
    app.clock.forward({ seconds: 30 });
    expect(codes(await verify(again, codeOf(app, secret)))).toEqual([]);
  });

  it.each([-2, -1, 0, 1, 2])('handles the code of a clock that is %i steps off', async (steps) => {
    const { pending, secret } = await buildStaffWithFactor();
    app.clock.forward({ minutes: 2 });
    const result = codes(await verify(pending, codeOf(app, secret, steps)));
    expect(result).toEqual(Math.abs(steps) > 1 ? ['WRONG_CODE'] : []);
  });

  it('refuses earlier codes after a code from ahead', async () => {
    const { accountName, pending, secret } = await buildStaffWithFactor();
    const now = codeOf(app, secret);
    expect(codes(await verify(pending, codeOf(app, secret, 1)))).toEqual([]);
    expect(codes(await verify(await signInWithPassword(accountName), now))).toEqual(['WRONG_CODE']);
  });

  it('accepts a code with spaces as devices show it, and in no other form', async () => {
    const { accountName, pending, secret } = await buildStaffWithFactor();
    const code = codeOf(app, secret);
    for (const wrong of [`${code}0`, `-${code}`, code.slice(1)]) {
      expect(codes(await verify(pending, wrong))).toEqual(['WRONG_CODE']);
    }
    expect(codes(await verify(pending, ` ${code.slice(0, 3)} ${code.slice(3)} `))).toEqual([]);
    await resetRateLimits(app);
    app.clock.forward({ seconds: 30 });
    const wide = [...codeOf(app, secret)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    expect(codes(await verify(await signInWithPassword(accountName), wide))).toEqual([]);
  });

  it.runIf(onPostgres())('completes a pending session once and does not use up a second code', async () => {
    const { id, accountName, pending, secret, recoveryCodes } = await buildStaffWithFactor();
    const lock = { text: 'select 1 from account where id = ? for update', values: [id] };
    const both = [codeOf(app, secret), recoveryCodes[0] ?? ''];
    const answers = await runBlockedCalls(
      app,
      lock,
      both.map((code) => () => verify({ ...pending }, code)),
    );
    expect(answers.flatMap(codes)).toEqual(['UNAUTHENTICATED']);
    const refused = both[answers.findIndex((answer) => codes(answer).length > 0)] ?? '';
    expect(codes(await verify(await signInWithPassword(accountName), refused))).toEqual([]);
  });

  it('signs in with the password alone when there is no second factor', async () => {
    const { accountName } = await buildStaffAccount(app);
    expect(await readFactor(await signInWithPassword(accountName))).toMatchObject({
      secondFactorDue: null,
      roles: ['REVIEWER'],
    });
  });

  it('gives the same answer for a wrong password as for an unknown account', async () => {
    const { accountName } = await buildStaffWithFactor();
    const wrong = await signIn(accountName, 'not-the-password');
    expect(wrong.text).toBe((await signIn('nobody-at-all', 'not-the-password')).text);
  });
});

describe('the password and the second factor', () => {
  it('requires the code after a password reset by link', async () => {
    const { accountName, email, pending, viewer } = await buildStaffWithFactor();
    await app.query(pending, REQUEST_RESET, { accountName, email });
    const token = tokenIn(await lastMail(email));
    expect(codes(await app.query(pending, RESET, { token, newPassword: OTHER_PASSWORD }))).toEqual([]);
    expect(await Promise.all([pending, viewer].map(isSignedIn))).toEqual([false, false]);
    expect(await readFactor(await signInWithPassword(accountName, OTHER_PASSWORD))).toMatchObject({
      secondFactorDue: 'CODE',
    });
  });

  it('refuses a password change in a pending session and keeps a complete session', async () => {
    const { pending, viewer } = await buildStaffWithFactor();
    const change = { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD };
    expect(codes(await app.query(pending, CHANGE, change))).toEqual(['SECOND_FACTOR_REQUIRED']);
    expect(codes(await app.query(viewer, CHANGE, change))).toEqual([]);
    expect(await readFactor(viewer)).toMatchObject({ secondFactorDue: null, roles: ['REVIEWER'] });
    expect(await isSignedIn(pending)).toBe(false);
  });

  it.runIf(onPostgres())('ends a pending session when the password changes at the same time', async () => {
    for (let round = 0; round < 4; round += 1) {
      await resetRateLimits(app);
      const { pending, secret, viewer } = await buildStaffWithFactor();
      const change = app.query(viewer, CHANGE, { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD });
      await new Promise((resolve) => setTimeout(resolve, round * 25));
      await verify(pending, codeOf(app, secret));
      await change;
      expect(await isSignedIn(pending)).toBe(false);
      expect(await isSignedIn(viewer)).toBe(true);
    }
  });

  it('refuses the code of a disabled account', async () => {
    const { id, pending, secret } = await buildStaffWithFactor();
    await setAccount(id, 'disabled_at = now()');
    expect(codes(await verify(pending, codeOf(app, secret)))).toEqual(['UNAUTHENTICATED']);
  });

  it('sends its mails to the holder only', async () => {
    const { email, pending, recoveryCodes } = await buildStaffWithFactor();
    expect(await mailsTo(app, email)).toHaveLength(1);
    await verify(pending, recoveryCodes[0] ?? '');
    const [, used, ...more] = await mailsTo(app, email);
    expect(more).toEqual([]);
    expect(used?.text).toContain('尚餘 9 組');
  });
});
