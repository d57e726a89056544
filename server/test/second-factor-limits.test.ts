import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf } from './support/accounts.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { mailsTo, resetRateLimits } from './support/registration.js';
import { buildStaffAccount, codeOf, REMOVE, RENEW, setUpSecondFactor, VERIFY_CODE } from './support/second-factor.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
});

const { signIn } = accountsOf(() => app);
const verify = (viewer: TestViewer, code: string) => app.query(viewer, VERIFY_CODE, { code });

async function signInWithPassword(accountName: string): Promise<TestViewer> {
  const viewer: TestViewer = {};
  expect(codes(await signIn(accountName, PASSWORD, viewer))).toEqual([]);
  return viewer;
}

/** A staff account with a second factor, a pending session of it, and the number of warning mails sent. */
async function buildStaffWithFactor() {
  const account = await buildStaffAccount(app);
  const factor = await setUpSecondFactor(app, account.viewer);
  const warnings = async () => {
    const mails = await mailsTo(app, account.email);
    return mails.filter(({ subject }) => subject === '通行證系統雙重驗證錯誤通知信件').length;
  };
  return { ...account, ...factor, warnings, pending: await signInWithPassword(account.accountName) };
}

describe('tries of a code', () => {
  it('are limited to five wrong ones per account in 15 minutes, across browsers', async () => {
    const { accountName, pending, secret, recoveryCodes } = await buildStaffWithFactor();
    const other = await signInWithPassword(accountName);
    for (const viewer of [pending, other, pending, other, pending]) {
      expect(codes(await verify(viewer, codeOf(app, secret, 9)))).toEqual(['WRONG_CODE']);
    }
    for (const code of [codeOf(app, secret), recoveryCodes[0] ?? '']) {
      expect(codes(await verify(other, code))).toEqual(['RATE_LIMITED']);
    }
    // Neither code was used up.
    await resetRateLimits(app);
    expect(codes(await verify(other, codeOf(app, secret)))).toEqual([]);
    const { data } = await app.query(other, '{ viewer { account { recoveryCodesLeft } } }');
    expect(data.viewer.account.recoveryCodesLeft).toBe(10);
  });

  it.runIf(onPostgres())(
    'sign in one of many browsers with the same code at the same time, and check no more than five',
    async () => {
      const { accountName, secret } = await buildStaffWithFactor();
      const viewers = await Promise.all(Array.from({ length: 8 }, () => signInWithPassword(accountName)));
      const answers = await Promise.all(viewers.map((viewer) => verify(viewer, codeOf(app, secret))));
      const outcomes = answers.map((answer) => codes(answer)[0] ?? 'in');
      expect(outcomes.filter((one) => one === 'in')).toHaveLength(1);
      expect(outcomes.filter((one) => one === 'WRONG_CODE').length).toBeLessThanOrEqual(5);
    },
  );

  it('do not count right codes, so that frequent sign-ins do not lock', async () => {
    const { accountName, secret, pending } = await buildStaffWithFactor();
    for (let at = 0; at < 4; at += 1) expect(codes(await verify(pending, '000000'))).toEqual(['WRONG_CODE']);
    for (let at = 0; at < 3; at += 1) {
      expect(codes(await verify(await signInWithPassword(accountName), codeOf(app, secret)))).toEqual([]);
      app.clock.forward({ seconds: 30 });
    }
    // It only takes back its own count.
    expect(codes(await verify(pending, '000000'))).toEqual(['WRONG_CODE']);
    expect(codes(await verify(pending, codeOf(app, secret)))).toEqual(['RATE_LIMITED']);
  });

  it('do not count setting up the second factor', async () => {
    const { viewer } = await buildStaffAccount(app);
    for (let at = 0; at < 4; at += 1) {
      const { secret } = await setUpSecondFactor(app, viewer);
      const removed = await app.query(viewer, REMOVE, { password: PASSWORD, code: codeOf(app, secret) });
      expect(codes(removed)).toEqual([]);
      app.clock.forward({ seconds: 30 });
    }
  });

  it('notify the holder once each time the last one fails', async () => {
    const { pending, secret, warnings } = await buildStaffWithFactor();
    for (let at = 0; at < 4; at += 1) await verify(pending, '000000');
    expect(await warnings()).toBe(0);
    expect(codes(await verify(pending, '000000'))).toEqual(['WRONG_CODE']);
    expect(await warnings()).toBe(1);
    for (let at = 0; at < 3; at += 1) expect(codes(await verify(pending, '000000'))).toEqual(['RATE_LIMITED']);
    expect(await warnings()).toBe(1);
    await resetRateLimits(app);
    for (let at = 0; at < 6; at += 1) await verify(pending, '000000');
    expect(await warnings()).toBe(2);
    await resetRateLimits(app);
    expect(codes(await verify(pending, codeOf(app, secret)))).toEqual([]);
    expect(await warnings()).toBe(2);
  });

  it('count where the password is confirmed too, but not with a wrong password', async () => {
    const { viewer, secret, warnings } = await buildStaffWithFactor();
    const renew = (password: string, code: string) => app.query(viewer, RENEW, { password, code });
    for (let at = 0; at < 3; at += 1)
      expect(codes(await renew('not-the-password', '000000'))).toEqual(['WRONG_PASSWORD']);
    for (let at = 0; at < 5; at += 1) expect(codes(await renew(PASSWORD, '000000'))).toEqual(['WRONG_CODE']);
    expect(codes(await renew(PASSWORD, codeOf(app, secret)))).toEqual(['RATE_LIMITED']);
    expect(await warnings()).toBe(1);
  });
});
