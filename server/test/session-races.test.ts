import { setTimeout } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf, CHANGE, newName, OTHER_PASSWORD, REQUEST_RESET, RESET } from './support/accounts.js';
import { codes } from './support/answers.js';
import { type Answer, startTestApp, type TestApp } from './support/app.js';
import { buildCompany, buildShared, PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { runBlockedCalls } from './support/races.js';
import { newUbn, resetRateLimits, tokenIn } from './support/registration.js';
import {
  BEGIN,
  buildStaffAccount,
  CONFIRM,
  codeOf,
  REMOVE,
  RENEW,
  setUpSecondFactor,
} from './support/second-factor.js';
import { SWITCH } from './support/shared-accounts.js';
import { DISABLE, RESET_FACTOR, staffAccount } from './support/staff.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(() => resetRateLimits(app));

const { isSignedIn, lastMail, rows, signIn } = accountsOf(() => app);

interface Holder {
  id: string;
  viewer: Awaited<ReturnType<typeof buildStaffAccount>>['viewer'];
  secret: string;
}
const CALLS: Record<string, (holder: Holder) => Promise<Answer<unknown>>> = {
  changePassword: ({ viewer }) => app.query(viewer, CHANGE, { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD }),
  renewRecoveryCodes: ({ viewer, secret }) =>
    app.query(viewer, RENEW, { password: PASSWORD, code: codeOf(app, secret) }),
  removeSecondFactor: ({ viewer, secret }) =>
    app.query(viewer, REMOVE, { password: PASSWORD, code: codeOf(app, secret) }),
  confirmSecondFactor: ({ viewer, secret }) => app.query(viewer, CONFIRM, { code: codeOf(app, secret) }),
};

/** Lets a change by an administrator wait for the account lock first, then a call of the holder. */
async function runAfterChange(document: string, id: string, call: () => Promise<Answer<unknown>>) {
  const { viewer: administrator } = await buildStaffAccount(app, { staffRoles: ['ADMINISTRATOR'], branchCodes: [] });
  const { version } = await staffAccount(app, administrator, id);
  const variables = { id, version, ...(document === DISABLE && { reason: '離職' }) };
  const lock = { text: 'select 1 from account where id = ? for update', values: [id] };
  return runBlockedCalls<Answer<unknown>>(app, lock, [
    () => app.query(administrator, document, variables),
    () => setTimeout(300).then(call),
  ]);
}

describe.runIf(onPostgres())('a session that ends while its request is waiting', () => {
  it.each([
    ['changePassword', 'disableStaff', DISABLE],
    ['changePassword', 'resetSecondFactor', RESET_FACTOR],
    ['renewRecoveryCodes', 'disableStaff', DISABLE],
    ['renewRecoveryCodes', 'resetSecondFactor', RESET_FACTOR],
    ['removeSecondFactor', 'disableStaff', DISABLE],
    ['removeSecondFactor', 'resetSecondFactor', RESET_FACTOR],
    ['confirmSecondFactor', 'disableStaff', DISABLE],
  ])('%s after %s: answers UNAUTHENTICATED, changes nothing and opens no session', async (name, _change, document) => {
    const { id, accountName, viewer } = await buildStaffAccount(app);
    const { secret } =
      name === 'confirmSecondFactor'
        ? (await app.query(viewer, BEGIN, { password: PASSWORD })).data.beginSecondFactor
        : await setUpSecondFactor(app, viewer);
    const [changed, refused] = await runAfterChange(document, id, () => CALLS[name]?.({ id, viewer, secret }) as never);
    expect([changed, refused].map((answer) => answer && codes(answer))).toEqual([[], ['UNAUTHENTICATED']]);
    expect(await rows('select 1 from session where account_id = $1', id)).toEqual([]);
    expect(await isSignedIn(viewer)).toBe(false);
    await rows('update account set disabled_at = null where id = $1', id);
    expect(await isSignedIn(viewer)).toBe(false);
    expect(codes(await signIn(accountName, PASSWORD))).toEqual([]);
  });

  it('switchCompany answers UNAUTHENTICATED', async () => {
    const { accountId } = await buildCompany(app, '德海貨櫃股份有限公司', newUbn());
    const shared = await buildShared(app, newName(), [accountId]);
    const viewer = await app.signedIn(shared.accountId);
    const lock = { text: 'delete from session where account_id = ?', values: [shared.accountId], commit: true };
    const [answer] = await runBlockedCalls<Answer<unknown>>(app, lock, [
      () => app.query(viewer, SWITCH, { bindingId: shared.bindingIds[0] }),
    ]);
    expect(answer && codes(answer)).toEqual(['UNAUTHENTICATED']);
  });

  it('refuses a mailed password link once the account is disabled, without blocking the administrator', async () => {
    const { id, accountName, email } = await buildStaffAccount(app);
    await app.query({}, REQUEST_RESET, { accountName, email });
    const token = tokenIn(await lastMail(email));
    const reset = () => app.query({}, RESET, { token, newPassword: OTHER_PASSWORD });
    const answers = await runAfterChange(DISABLE, id, reset);
    expect(answers.map(codes)).toEqual([[], ['LINK_NOT_VALID']]);
  });
});
