import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAnalyst, buildCompany, PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';

import { resetRateLimits } from './support/registration.js';
import { BEGIN, buildStaffAccount, CONFIRM, codeOf } from './support/second-factor.js';
import { placesContaining } from './support/traces.js';

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

const FACTOR = '{ viewer { secondFactorDue roles account { secondFactorSince recoveryCodesLeft } } }';
const readFactor = async (viewer: TestViewer) => (await app.query(viewer, FACTOR)).data.viewer;
const begin = (viewer: TestViewer, password?: string | null) =>
  app.query(viewer, BEGIN, { password: password === undefined ? PASSWORD : password });
const confirm = (viewer: TestViewer, code: string) => app.query(viewer, CONFIRM, { code });

async function signInWithPassword(accountName: string, password = PASSWORD): Promise<TestViewer> {
  const viewer: TestViewer = {};
  const { errors } = await signIn(accountName, password, viewer);
  expect(errors).toEqual([]);
  return viewer;
}

const history = async (accountId: string) =>
  (await rows<{ action: string }>('select action from history_entry where subject_id = $1 order by id', accountId)).map(
    ({ action }) => action,
  );

describe('setting up a second factor', () => {
  it('takes effect with the first valid code, shows recovery codes and ends other sessions', async () => {
    const { id, accountName, email, viewer } = await buildStaffAccount(app);
    const otherBrowser = await app.signedIn(id);
    const before = { ...viewer };
    const { secret, uri } = (await begin(viewer)).data.beginSecondFactor;
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(uri).toMatch(new RegExp(`^otpauth://totp/.*${accountName}.*secret=${secret}`));
    // It is only offered: no code is required yet.
    expect(await readFactor(viewer)).toMatchObject({ account: { secondFactorSince: null, recoveryCodesLeft: null } });
    expect(await readFactor(await signInWithPassword(accountName))).toMatchObject({ secondFactorDue: null });

    const { confirmSecondFactor: recoveryCodes } = (await confirm(viewer, codeOf(app, secret))).data;
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await readFactor(viewer)).toEqual({
      secondFactorDue: null,
      roles: ['REVIEWER'],
      account: { secondFactorSince: '2026-11-10T10:00:00+08:00', recoveryCodesLeft: 10 },
    });
    expect(await Promise.all([viewer, before, otherBrowser].map(isSignedIn))).toEqual([true, false, false]);
    expect((await lastMail(email))?.subject).toBe('通行證系統雙重驗證異動通知信件');
    expect(await history(id)).toEqual(['SECOND_FACTOR_SET']);
    expect(await placesContaining(app, secret, ...recoveryCodes)).toEqual([]);
  });

  it('replaces the offered secret when started again, and refuses to start once active', async () => {
    const { viewer } = await buildStaffAccount(app);
    const first = (await begin(viewer)).data.beginSecondFactor.secret;
    const second = (await begin(viewer)).data.beginSecondFactor.secret;
    expect(fieldErrors(await confirm(viewer, codeOf(app, first)))).toEqual([['code', 'WRONG_CODE']]);
    expect(codes(await confirm(viewer, codeOf(app, second)))).toEqual([]);
    expect(codes(await begin(viewer))).toEqual(['SECOND_FACTOR_ALREADY_SET']);
    app.clock.forward({ seconds: 30 });
    expect(codes(await confirm(viewer, codeOf(app, second)))).toEqual(['SECOND_FACTOR_ALREADY_SET']);
  });

  it('requires the password again, once in a document and with limited tries', async () => {
    const { id, viewer } = await buildStaffAccount(app);
    for (const password of [null, '', 'not-the-password']) {
      expect(fieldErrors(await begin(viewer, password))).toEqual([['password', 'WRONG_PASSWORD']]);
    }
    expect(await rows('select 1 from account where id = $1 and second_factor_secret is not null', id)).toEqual([]);
    const twice = `mutation { a: beginSecondFactor(password: "x") { uri } b: beginSecondFactor(password: "y") { uri } }`;
    expect(codes(await app.query(viewer, twice))).toEqual(['BAD_REQUEST']);
    for (let at = 0; at < 7; at += 1) await begin(viewer, 'not-the-password');
    expect(codes(await begin(viewer))).toEqual(['RATE_LIMITED']);
  });

  it('refuses to confirm without an offer or with a wrong code, and limits the tries', async () => {
    const { viewer } = await buildStaffAccount(app);
    expect(fieldErrors(await confirm(viewer, '000000'))).toEqual([['code', 'WRONG_CODE']]);
    const { secret } = (await begin(viewer)).data.beginSecondFactor;
    for (const code of ['', '12345', codeOf(app, secret, 5), 'ABCD-EFGH-JKMN-PQRS']) {
      expect(fieldErrors(await confirm(viewer, code))).toEqual([['code', 'WRONG_CODE']]);
    }
    expect(codes(await confirm(viewer, codeOf(app, secret)))).toEqual(['RATE_LIMITED']);
    expect(await readFactor(viewer)).toMatchObject({ account: { secondFactorSince: null } });
  });

  it('refuses everyone but staff', async () => {
    const others = [await buildAnalyst(app), (await buildCompany(app, '德海貨櫃股份有限公司', '04595252')).operator];
    const asks = [BEGIN, 'mutation { confirmSecondFactor(code: "000000") }'];
    for (const viewer of others) {
      for (const ask of asks) expect(codes(await app.query(viewer, ask))).toEqual(['FORBIDDEN']);
    }
    for (const ask of asks) expect(codes(await app.query({}, ask))).toEqual(['UNAUTHENTICATED']);
  });

  it.runIf(onPostgres())('accepts one of two confirmations at the same time', async () => {
    const { id, viewer } = await buildStaffAccount(app);
    const otherBrowser = await app.signedIn(id);
    const { secret } = (await begin(viewer)).data.beginSecondFactor;
    const answers = await Promise.all([viewer, otherBrowser].map((one) => confirm(one, codeOf(app, secret))));
    expect(answers.flatMap(codes)).toEqual(['SECOND_FACTOR_ALREADY_SET']);
    expect(await rows('select 1 from recovery_code where account_id = $1', id)).toHaveLength(10);
    expect((await Promise.all([viewer, otherBrowser].map(isSignedIn))).filter(Boolean)).toHaveLength(1);
  });
});
