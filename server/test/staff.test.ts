import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { historyRow } from '../src/access/sealed-columns.js';
import { accountsOf, newName, OTHER_PASSWORD, REQUEST_RESET, RESET } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, PASSWORD } from './support/build.js';
import { resetRateLimits, tokenIn } from './support/registration.js';
import { buildStaffAccount, setUpSecondFactor } from './support/second-factor.js';
import { DISABLE, ENABLE, RESET_FACTOR, staffAccount } from './support/staff.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';

let app: TestApp;
let me: Awaited<ReturnType<typeof buildAdministrator>>;

const buildAdministrator = () => buildStaffAccount(app, { staffRoles: ['ADMINISTRATOR'], branchCodes: [] });

beforeAll(async () => {
  app = await startTestApp();
  me = await buildAdministrator();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  me = { ...me, viewer: await app.signedIn(me.id) };
  await resetRateLimits(app);
});

const { isSignedIn, lastMail, rows, signIn } = accountsOf(() => app);

const versionOf = async (id: string): Promise<number> => (await staffAccount(app, me.viewer, id))?.version ?? 1;
const change = async (document: string, id: string, more: object = {}, viewer = me.viewer) =>
  app.query(viewer, document, { id, version: await versionOf(id), ...more });
const disable = (id: string, viewer = me.viewer) => change(DISABLE, id, { reason: '離職' }, viewer);

interface Entry {
  action: string;
  account_id: string | null;
  reason: string | null;
  changes: Buffer | null;
  at: Date;
}
const history = async (id: string) => {
  const found = await rows<Entry>(
    'select action, account_id, reason, changes, at from history_entry where subject_id = $1 order by id',
    id,
  );
  return found.map(({ changes, at, ...entry }) => {
    const row = historyRow({ subjectId: id, action: entry.action, at: new Date(at) });
    const opened = changes && app.services.vault.open('history_entry.changes', row, changes);
    return { ...entry, changes: opened && JSON.parse(opened) };
  });
};

describe('disabling an account', () => {
  it('ends every session, token, link and claim at once and records the reason', async () => {
    const { id, accountName, email, viewer } = await buildStaffAccount(app);
    await app.query({}, REQUEST_RESET, { accountName, email });
    const token = tokenIn(await lastMail(email));
    const claimed = [UNKNOWN, id, new Date('2026-11-10T10:00:00+08:00'), new Date('2026-11-10T10:30:00+08:00')];
    await rows(
      'insert into work_claim (subject_id, account_id, claimed_at, expires_at) values ($1, $2, $3, $4)',
      ...claimed,
    );
    app.clock.forward({ minutes: 5 });
    const { disableStaff } = (await disable(id)).data;
    expect(disableStaff).toMatchObject({ state: 'DISABLED', disabledAt: '2026-11-10T10:05:00+08:00' });
    expect(codes(await app.query(viewer, '{ registrations { total } }'))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await signIn(accountName))).toEqual(['SIGN_IN_FAILED']);
    expect(codes(await app.query({}, RESET, { token, newPassword: OTHER_PASSWORD }))).toEqual(['LINK_NOT_VALID']);
    expect(await rows('select 1 from work_claim where account_id = $1', id)).toEqual([]);
    expect(await history(id)).toEqual([{ action: 'DISABLED', account_id: me.id, reason: '離職', changes: null }]);
    // Enabling restores only the password and the rights.
    const enabled = (await change(ENABLE, id)).data.enableStaff;
    expect(enabled).toMatchObject({
      state: 'ACTIVE',
      disabledAt: null,
      roles: ['REVIEWER'],
      branches: [{ code: 'KL' }],
    });
    expect(await isSignedIn(viewer)).toBe(false);
    expect(codes(await app.query({}, RESET, { token, newPassword: OTHER_PASSWORD }))).toEqual(['LINK_NOT_VALID']);
    expect(codes(await signIn(accountName))).toEqual([]);
    expect((await history(id)).map(({ action }) => action)).toEqual(['DISABLED', 'ENABLED']);
  });

  it('ends the access tokens of an analyst for good', async () => {
    const id = await buildAccount(app, 'ANALYST', newName());
    const analyst = await app.signedIn(id);
    const MAKE = 'mutation { createAccessToken(label: "report", days: 9) { token } }';
    const { token } = (await app.query(analyst, MAKE)).data.createAccessToken;
    const ask = () => app.query({ token }, '{ passes { total } }');
    expect(codes(await ask())).toEqual([]);
    await disable(id);
    expect(codes(await ask())).toEqual(['UNAUTHENTICATED']);
    await change(ENABLE, id);
    expect(codes(await ask())).toEqual(['UNAUTHENTICATED']);
  });

  it('refuses a password link mailed at the same moment', async () => {
    const { id, accountName, email } = await buildStaffAccount(app);
    await app.query({}, REQUEST_RESET, { accountName, email });
    await disable(id);
    await rows('update account_link set used_at = null where account_id = $1', id);
    const answer = await app.query({}, RESET, { token: tokenIn(await lastMail(email)), newPassword: OTHER_PASSWORD });
    expect(codes(answer)).toEqual(['LINK_NOT_VALID']);
  });

  it('requires a reason; disabling twice and enabling an enabled account are refused', async () => {
    const { id } = await buildStaffAccount(app);
    expect(fieldErrors(await change(DISABLE, id, { reason: ' ' }))).toEqual([['reason', 'REQUIRED']]);
    expect(fieldErrors(await change(DISABLE, id, { reason: 'x'.repeat(501) }))).toEqual([['reason', 'TOO_LONG']]);
    expect(fieldErrors(await change(ENABLE, id))).toEqual([['version', 'CONFLICT']]);
    expect(codes(await disable(id))).toEqual([]);
    expect(fieldErrors(await disable(id))).toEqual([['version', 'CONFLICT']]);
  });
});

describe('a lost second factor', () => {
  it('is removed by an administrator, which ends the sessions and notifies the holder', async () => {
    const { id, accountName, email, viewer } = await buildStaffAccount(app);
    await setUpSecondFactor(app, viewer);
    const pending: TestViewer = {};
    await signIn(accountName, PASSWORD, pending);
    expect((await staffAccount(app, me.viewer, id)).secondFactorSince).toBe('2026-11-10T10:00:00+08:00');
    expect((await change(RESET_FACTOR, id)).data.resetSecondFactor).toMatchObject({ secondFactorSince: null });
    expect(await Promise.all([viewer, pending].map(isSignedIn))).toEqual([false, false]);
    expect((await lastMail(email))?.text).toContain('重設');
    expect(await rows('select 1 from recovery_code where account_id = $1', id)).toEqual([]);
    expect((await history(id)).map(({ action, account_id }) => [action, account_id])).toEqual([
      ['SECOND_FACTOR_SET', id],
      ['SECOND_FACTOR_REMOVED', me.id],
    ]);
    const again: TestViewer = {};
    await signIn(accountName, PASSWORD, again);
    expect((await app.query(again, '{ viewer { secondFactorDue } }')).data.viewer).toEqual({ secondFactorDue: null });
    expect(fieldErrors(await change(RESET_FACTOR, id))).toEqual([['version', 'CONFLICT']]);
  });
});
