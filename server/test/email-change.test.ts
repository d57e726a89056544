import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf, OTHER_PASSWORD, REQUEST_RESET, RESET } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { historyOf } from './support/history.js';
import { mailsTo, resetRateLimits, tokenIn } from './support/registration.js';

const REQUEST = `mutation($email: String!, $password: String!) {
  requestEmailChange(email: $email, password: $password) { email pendingEmail } }`;
const CANCEL = 'mutation { cancelEmailChange { pendingEmail } }';
const CONFIRM = 'mutation($token: String!) { confirmEmailChange(token: $token) }';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
});

const { buildOperatorAccount, lastMail, rows } = accountsOf(() => app);
const emailOf = async (id: string) =>
  (await rows<{ email: string; email_key: string }>('select email, email_key from account where id = $1', id))[0];

describe('R-REG-11 another e-mail address', () => {
  it('counts once its link is used; until then the old one does, and is notified of both', async () => {
    const { id, accountName, email } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    const next = `New.${email}`;
    const { data } = await app.query(viewer, REQUEST, { email: ` ${next} `, password: PASSWORD });
    expect(data.requestEmailChange).toEqual({ email, pendingEmail: next });
    expect((await lastMail(email))?.text).toContain(next);
    // Until then the old one counts.
    await app.query({}, REQUEST_RESET, { accountName, email: next });
    expect(await mailsTo(app, next)).toHaveLength(1);
    const token = tokenIn(await lastMail(next));
    const confirmed = await app.query({}, CONFIRM, { token });
    expect(confirmed.data.confirmEmailChange).toBe(accountName);
    expect(await emailOf(id)).toEqual({ email: next, email_key: next.toLowerCase() });
    expect((await lastMail(email))?.subject).toBe('通行證系統電子郵件變更完成通知信件');
    expect((await historyOf(app, viewer, 'ACCOUNT', id))[0]).toMatchObject({
      action: 'EMAIL_CHANGED',
      changes: [['email', email, next]],
    });
    expect(codes(await app.query({}, CONFIRM, { token }))).toEqual(['LINK_NOT_VALID']);
  });

  it('answers the same for an address that another account has', async () => {
    const [one, other] = [await buildOperatorAccount(), await buildOperatorAccount()];
    const viewer = await app.signedIn(one.id);
    const { data, errors } = await app.query(viewer, REQUEST, { email: other.email, password: PASSWORD });
    expect([errors, data.requestEmailChange]).toEqual([[], { email: one.email, pendingEmail: other.email }]);
    expect(codes(await app.query({}, CONFIRM, { token: tokenIn(await lastMail(other.email)) }))).toEqual([]);
  });

  it('has one link at a time, for 24 hours, which its user can end', async () => {
    const { id, email } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    const ask = async (address: string) => {
      await app.query(viewer, REQUEST, { email: address, password: PASSWORD });
      return tokenIn(await lastMail(address));
    };
    const first = await ask(`first-${email}`);
    const second = await ask(`second-${email}`);
    expect(codes(await app.query({}, CONFIRM, { token: first }))).toEqual(['LINK_NOT_VALID']);
    expect((await app.query(viewer, CANCEL)).data.cancelEmailChange.pendingEmail).toBeNull();
    expect(codes(await app.query({}, CONFIRM, { token: second }))).toEqual(['LINK_NOT_VALID']);
    const third = await ask(`third-${email}`);
    app.clock.set('2026-11-11T10:00:00+08:00');
    expect(codes(await app.query({}, CONFIRM, { token: third }))).toEqual(['LINK_NOT_VALID']);
    expect(await emailOf(id)).toMatchObject({ email });
  });

  it('is refused without the password, for the address it has, and after five in an hour', async () => {
    const { id, email } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    const ask = (address: string, password = PASSWORD) => app.query(viewer, REQUEST, { email: address, password });
    expect(fieldErrors(await ask('nowhere@'))).toEqual([['email', 'INVALID_EMAIL']]);
    expect(fieldErrors(await ask(`a-${email}`, OTHER_PASSWORD))).toEqual([['password', 'WRONG_PASSWORD']]);
    expect(fieldErrors(await ask(email))).toEqual([['email', 'EMAIL_UNCHANGED']]);
    for (let at = 0; at < 5; at += 1) expect(codes(await ask(`b${at}-${email}`))).toEqual([]);
    expect(codes(await ask(`c-${email}`))).toEqual(['RATE_LIMITED']);
  });

  it('ends links for a new password that were mailed to the old one, and is no link for one itself', async () => {
    const { id, accountName, email } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    await app.query({}, REQUEST_RESET, { accountName, email });
    const reset = tokenIn(await lastMail(email));
    await app.query(viewer, REQUEST, { email: `next-${email}`, password: PASSWORD });
    const token = tokenIn(await lastMail(`next-${email}`));
    expect(codes(await app.query({}, RESET, { token, newPassword: OTHER_PASSWORD }))).toEqual(['LINK_NOT_VALID']);
    expect(codes(await app.query({}, CONFIRM, { token: reset }))).toEqual(['LINK_NOT_VALID']);
    await app.query({}, CONFIRM, { token });
    expect(codes(await app.query({}, RESET, { token: reset, newPassword: OTHER_PASSWORD }))).toEqual([
      'LINK_NOT_VALID',
    ]);
  });

  it.runIf(onPostgres())('is confirmed once by many at the same time', async () => {
    const { id, email } = await buildOperatorAccount();
    await app.query(await app.signedIn(id), REQUEST, { email: `one-${email}`, password: PASSWORD });
    const token = tokenIn(await lastMail(`one-${email}`));
    const answers = await Promise.all(Array.from({ length: 10 }, () => app.query({}, CONFIRM, { token })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});
