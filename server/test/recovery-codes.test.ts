import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { resetRateLimits } from './support/registration.js';
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

const { isSignedIn, lastMail, rows, signIn } = accountsOf(() => app);
const verify = (viewer: TestViewer, code: string) => app.query(viewer, VERIFY_CODE, { code });

async function buildStaffWithFactor() {
  const account = await buildStaffAccount(app);
  const { secret, recoveryCodes } = await setUpSecondFactor(app, account.viewer);
  const recovery = (at: number): string => recoveryCodes[at] ?? '';
  const pendingSession = async (): Promise<TestViewer> => {
    const viewer: TestViewer = {};
    await signIn(account.accountName, PASSWORD, viewer);
    return viewer;
  };
  return { ...account, secret, recovery, pendingSession };
}

const history = async (accountId: string) =>
  (await rows<{ action: string }>('select action from history_entry where subject_id = $1 order by id', accountId)).map(
    ({ action }) => action,
  );

describe('recovery codes', () => {
  it('sign in once each and notify the holder of how many are left', async () => {
    const { id, email, pendingSession, recovery } = await buildStaffWithFactor();
    const first = await pendingSession();
    const answer = await verify(first, recovery(0));
    expect(answer.data.verifySecondFactor).toMatchObject({ secondFactorDue: null, account: { recoveryCodesLeft: 9 } });
    expect((await lastMail(email))?.text).toContain('使用一組復原碼');
    expect(fieldErrors(await verify(await pendingSession(), recovery(0)))).toEqual([['code', 'WRONG_CODE']]);
    expect(codes(await verify(await pendingSession(), recovery(1)))).toEqual([]);
    expect(await history(id)).toEqual(['SECOND_FACTOR_SET', 'CHANGED', 'CHANGED']);
  });

  it('are accepted in any case, with or without hyphens, and with look-alike characters', async () => {
    const { pendingSession, recovery } = await buildStaffWithFactor();
    const typed = [
      recovery(0).toLowerCase(),
      recovery(1).replaceAll('-', ''),
      ` ${recovery(2).replaceAll('-', ' ')} `,
      recovery(3).replaceAll('0', 'o').replaceAll('1', 'l'),
    ];
    for (const code of typed) expect(codes(await verify(await pendingSession(), code))).toEqual([]);
  });

  it('are refused for another account', async () => {
    const [mine, other] = [await buildStaffWithFactor(), await buildStaffWithFactor()];
    expect(codes(await verify(await mine.pendingSession(), other.recovery(0)))).toEqual(['WRONG_CODE']);
    expect(codes(await verify(await other.pendingSession(), other.recovery(0)))).toEqual([]);
  });

  it.runIf(onPostgres())('sign in one of several browsers that use the same code at the same time', async () => {
    const { pendingSession, recovery } = await buildStaffWithFactor();
    const viewers = await Promise.all([pendingSession(), pendingSession(), pendingSession()]);
    const answers = await Promise.all(viewers.map((viewer) => verify(viewer, recovery(0))));
    expect(answers.flatMap(codes)).toEqual(['WRONG_CODE', 'WRONG_CODE']);
  });

  it('are replaced with password and code, after which the old ones are refused', async () => {
    const { id, pendingSession, recovery, secret, viewer } = await buildStaffWithFactor();
    const renew = (password: string, code: string) => app.query(viewer, RENEW, { password, code });
    expect(fieldErrors(await renew('not-the-password', codeOf(app, secret)))).toEqual([['password', 'WRONG_PASSWORD']]);
    expect(fieldErrors(await renew(PASSWORD, '000000'))).toEqual([['code', 'WRONG_CODE']]);
    // A wrong password does not use up a code.
    const renewed: string[] = (await renew(PASSWORD, codeOf(app, secret))).data.renewRecoveryCodes;
    expect(new Set(renewed).size).toBe(10);
    expect(codes(await verify(await pendingSession(), recovery(0)))).toEqual(['WRONG_CODE']);
    await resetRateLimits(app);
    expect(codes(await verify(await pendingSession(), renewed[9] ?? ''))).toEqual([]);
    expect(await history(id)).toEqual(['SECOND_FACTOR_SET', 'CHANGED', 'CHANGED']);
  });

  it('limit the tries of passwords and codes', async () => {
    const { recovery, secret, viewer } = await buildStaffWithFactor();
    await resetRateLimits(app);
    const renew = (password: string, code: string) => app.query(viewer, RENEW, { password, code });
    for (let at = 0; at < 5; at += 1) expect(codes(await renew(PASSWORD, '000000'))).toEqual(['WRONG_CODE']);
    for (const code of [codeOf(app, secret), recovery(0)]) {
      expect(codes(await renew(PASSWORD, code))).toEqual(['RATE_LIMITED']);
      expect(codes(await app.query(viewer, REMOVE, { password: PASSWORD, code }))).toEqual(['RATE_LIMITED']);
    }
    const twice = `mutation { a: renewRecoveryCodes(password: "x", code: "1") b: renewRecoveryCodes(password: "y", code: "2") }`;
    expect(codes(await app.query(viewer, twice))).toEqual(['BAD_REQUEST']);
  });
});

describe('removing the second factor', () => {
  it('requires password and code, keeps this session only, and then signs in with the password alone', async () => {
    const { id, accountName, email, secret, viewer } = await buildStaffWithFactor();
    const required = await app.query(viewer, '{ viewer { secondFactorRequired } }');
    expect(required.data.viewer).toEqual({ secondFactorRequired: false });
    const otherBrowser = await app.signedIn(id);
    const before = { ...viewer };
    const remove = (password: string, code: string) => app.query(viewer, REMOVE, { password, code });
    expect(fieldErrors(await remove('not-the-password', codeOf(app, secret)))).toEqual([
      ['password', 'WRONG_PASSWORD'],
    ]);
    expect(fieldErrors(await remove(PASSWORD, codeOf(app, secret, -1)))).toEqual([['code', 'WRONG_CODE']]);
    expect((await remove(PASSWORD, codeOf(app, secret))).data.removeSecondFactor).toEqual({
      secondFactorDue: null,
      roles: ['REVIEWER'],
      account: { secondFactorSince: null, recoveryCodesLeft: null },
    });
    expect(await Promise.all([viewer, before, otherBrowser].map(isSignedIn))).toEqual([true, false, false]);
    expect((await lastMail(email))?.text).toContain('移除');
    expect(await history(id)).toEqual(['SECOND_FACTOR_SET', 'SECOND_FACTOR_REMOVED']);
    expect(await rows('select 1 from recovery_code where account_id = $1', id)).toEqual([]);
    const again: TestViewer = {};
    await signIn(accountName, PASSWORD, again);
    expect(codes(await app.query(again, '{ registrations { total } }'))).toEqual([]);
  });

  it('accepts a recovery code when the device is lost', async () => {
    const { recovery, viewer } = await buildStaffWithFactor();
    expect(codes(await app.query(viewer, REMOVE, { password: PASSWORD, code: recovery(4) }))).toEqual([]);
    expect((await setUpSecondFactor(app, viewer)).recoveryCodes).toHaveLength(10);
  });

  it('refuses when there is none', async () => {
    const { viewer } = await buildStaffAccount(app);
    for (const ask of [RENEW, REMOVE]) {
      const answer = await app.query(viewer, ask, { password: PASSWORD, code: '000000' });
      expect(fieldErrors(answer)).toEqual([['code', 'WRONG_CODE']]);
    }
  });
});
