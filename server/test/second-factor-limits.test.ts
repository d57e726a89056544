import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf } from './support/accounts.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { forgetLimits, mailsTo } from './support/registration.js';
import { aStaffAccount, codeOf, REMOVE, RENEW, setUpFactor, VERIFY_CODE } from './support/second-factor.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await forgetLimits(app);
});

const { signIn } = accountsOf(() => app);
const verify = (viewer: TestViewer, code: string) => app.query(viewer, VERIFY_CODE, { code });

async function halfOf(accountName: string): Promise<TestViewer> {
  const viewer: TestViewer = {};
  expect(codes(await signIn(accountName, PASSWORD, viewer))).toEqual([]);
  return viewer;
}

/** Staff with a second factor, a browser in which the password was given, and how often they were told of wrong codes. */
async function withFactor() {
  const account = await aStaffAccount(app);
  const factor = await setUpFactor(app, account.viewer);
  const warnings = async () => {
    const mails = await mailsTo(app, account.email);
    return mails.filter(({ subject }) => subject === '通行證系統雙重驗證錯誤通知信件').length;
  };
  return { ...account, ...factor, warnings, half: await halfOf(account.accountName) };
}

describe('tries of a code', () => {
  it('are limited to five wrong ones per account in 15 minutes, across browsers', async () => {
    const { accountName, half, secret, recoveryCodes } = await withFactor();
    const other = await halfOf(accountName);
    for (const viewer of [half, other, half, other, half]) {
      expect(codes(await verify(viewer, codeOf(app, secret, 9)))).toEqual(['WRONG_CODE']);
    }
    for (const code of [codeOf(app, secret), recoveryCodes[0] ?? '']) {
      expect(codes(await verify(other, code))).toEqual(['RATE_LIMITED']);
    }
    // Neither was used up.
    await forgetLimits(app);
    expect(codes(await verify(other, codeOf(app, secret)))).toEqual([]);
    const { data } = await app.query(other, '{ viewer { account { recoveryCodesLeft } } }');
    expect(data.viewer.account.recoveryCodesLeft).toBe(10);
  });

  it.runIf(onPostgres())(
    'sign in one of many browsers with the same code at the same time, and check no more than five',
    async () => {
      const { accountName, secret } = await withFactor();
      const viewers = await Promise.all(Array.from({ length: 8 }, () => halfOf(accountName)));
      const answers = await Promise.all(viewers.map((viewer) => verify(viewer, codeOf(app, secret))));
      const told = answers.map((answer) => codes(answer)[0] ?? 'in');
      expect(told.filter((one) => one === 'in')).toHaveLength(1);
      expect(told.filter((one) => one === 'WRONG_CODE').length).toBeLessThanOrEqual(5);
    },
  );

  it('do not count right codes, so that frequent sign-ins do not lock', async () => {
    const { accountName, secret, half } = await withFactor();
    for (let at = 0; at < 4; at += 1) expect(codes(await verify(half, '000000'))).toEqual(['WRONG_CODE']);
    for (let at = 0; at < 3; at += 1) {
      expect(codes(await verify(await halfOf(accountName), codeOf(app, secret)))).toEqual([]);
      app.clock.forward({ seconds: 30 });
    }
    // It gives nothing back but itself.
    expect(codes(await verify(half, '000000'))).toEqual(['WRONG_CODE']);
    expect(codes(await verify(half, codeOf(app, secret)))).toEqual(['RATE_LIMITED']);
  });

  it('do not count setting up the second factor', async () => {
    const { viewer } = await aStaffAccount(app);
    for (let at = 0; at < 4; at += 1) {
      const { secret } = await setUpFactor(app, viewer);
      const removed = await app.query(viewer, REMOVE, { password: PASSWORD, code: codeOf(app, secret) });
      expect(codes(removed)).toEqual([]);
      app.clock.forward({ seconds: 30 });
    }
  });

  it('notify the holder once each time the last one fails', async () => {
    const { half, secret, warnings } = await withFactor();
    for (let at = 0; at < 4; at += 1) await verify(half, '000000');
    expect(await warnings()).toBe(0);
    expect(codes(await verify(half, '000000'))).toEqual(['WRONG_CODE']);
    expect(await warnings()).toBe(1);
    for (let at = 0; at < 3; at += 1) expect(codes(await verify(half, '000000'))).toEqual(['RATE_LIMITED']);
    expect(await warnings()).toBe(1);
    await forgetLimits(app);
    for (let at = 0; at < 6; at += 1) await verify(half, '000000');
    expect(await warnings()).toBe(2);
    await forgetLimits(app);
    expect(codes(await verify(half, codeOf(app, secret)))).toEqual([]);
    expect(await warnings()).toBe(2);
  });

  it('count where the password is confirmed too, but not with a wrong password', async () => {
    const { viewer, secret, warnings } = await withFactor();
    const renew = (password: string, code: string) => app.query(viewer, RENEW, { password, code });
    for (let at = 0; at < 3; at += 1)
      expect(codes(await renew('not-the-password', '000000'))).toEqual(['WRONG_PASSWORD']);
    for (let at = 0; at < 5; at += 1) expect(codes(await renew(PASSWORD, '000000'))).toEqual(['WRONG_CODE']);
    expect(codes(await renew(PASSWORD, codeOf(app, secret)))).toEqual(['RATE_LIMITED']);
    expect(await warnings()).toBe(1);
  });
});
