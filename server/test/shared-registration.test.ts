import { describe, expect, it } from 'vitest';
import { CONSENT_VERSION } from '../src/accounts/consent.js';
import { accountsOf, newName, RESEND, VERIFY } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';

import { mailsTo, tokenIn } from './support/registration.js';
import { useSharedAccounts } from './support/shared-accounts.js';

const REGISTER = `mutation Register($input: RegisterSharedAccountInput!, $key: String) {
  registerSharedAccount(input: $input, idempotencyKey: $key) { accountName email } }`;
const AGREE = 'mutation Agree($version: String!) { agreeToConsent(version: $version) { consentRequired } }';
const { cast, rows, createSharedAccount, bind } = useSharedAccounts();
const { lastMail, signIn } = accountsOf(() => cast.app);

describe('R-REG-7 registering a shared account', () => {
  const form = (more: object = {}) => {
    const accountName = newName();
    const email = `${accountName}@example.com`;
    const password = PASSWORD;
    return {
      accountName,
      personName: '林代理',
      mobile: '+886 912-345-678',
      email,
      password,
      passwordAgain: password,
      ...more,
    };
  };
  const send = (input: object, key?: string) => cast.app.query({}, REGISTER, { input, key });
  const stored = async () =>
    (
      await rows('select (select count(*) from account)::int accounts, (select count(*) from message)::int messages')
    )[0];

  it('R-REG-5 needs no review, but verification of the address and consent', async () => {
    const { app, dehai } = cast;
    const input = form();
    const { accountName, email } = input;
    expect((await send(input)).data).toEqual({ registerSharedAccount: { accountName, email } });
    const [mail, ...more] = await mailsTo(app, email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('通行證系統帳號註冊通知信件');
    expect(mail?.text).toContain('共用帳號');
    expect(mail?.text).not.toContain(accountName);
    expect(codes(await signIn(accountName))).toEqual(['SIGN_IN_FAILED']);
    expect((await app.query({}, VERIFY, { token: tokenIn(mail) })).data).toEqual({ verifyEmail: accountName });
    const viewer: TestViewer = {};
    expect((await signIn(accountName, PASSWORD, viewer)).data.signIn).toMatchObject({
      consentRequired: true,
      companyName: null,
      account: { accountName, kind: 'SHARED' },
    });
    expect(codes(await bind(viewer, dehai))).toEqual(['CONSENT_REQUIRED']);
    await app.query(viewer, AGREE, { version: CONSENT_VERSION });
    expect(codes(await app.query(viewer, '{ people { total } }'))).toEqual(['NO_COMPANY_CHOSEN']);
    expect((await bind(viewer, dehai)).data.bindAccount.companyName).toBe('德海貨櫃股份有限公司');
    const [account] = await rows<{ id: string; mobile: string }>(
      'select id, mobile from account where account_name = $1',
      accountName,
    );
    expect(account?.mobile).toBe('0912345678');
    const history = await rows('select action from history_entry where subject_id = $1 order by id', account?.id);
    expect(history).toMatchObject([{ action: 'REGISTERED' }, {}, {}, { action: 'BOUND' }]);
  });

  it('R-REG-5 resends the link on request and expires it after 24 hours', async () => {
    const { app } = cast;
    const { accountName, email, ...rest } = form();
    await send({ accountName, email, ...rest });
    const first = tokenIn(await lastMail(email));
    await app.query({}, RESEND, { email });
    const token = tokenIn(await lastMail(email));
    expect(token).not.toBe(first);
    app.clock.forward({ hours: 24 });
    for (const each of [first, token])
      expect(codes(await app.query({}, VERIFY, { token: each }))).toEqual(['LINK_NOT_VALID']);
    expect(codes(await signIn(accountName))).toEqual(['SIGN_IN_FAILED']);
  });

  it('R-REG-2 reports all errors at once at their fields and stores nothing', async () => {
    const { accountName } = await createSharedAccount();
    const before = await stored();
    const wrong = {
      personName: ' ',
      mobile: '12',
      email: 'x',
      password: 'quay-side-26',
      passwordAgain: 'quay-side-27',
    };
    expect(fieldErrors(await send(form({ accountName: ` ${accountName.toUpperCase()}`, ...wrong }))).sort()).toEqual([
      ['accountName', 'ACCOUNT_NAME_TAKEN'],
      ['email', 'INVALID_EMAIL'],
      ['mobile', 'INVALID_MOBILE'],
      ['passwordAgain', 'PASSWORDS_DIFFER'],
      ['personName', 'REQUIRED'],
    ]);
    expect(fieldErrors(await send(form({ password: 'password1', passwordAgain: 'password1' })))).toEqual([
      ['password', 'PASSWORD_TOO_COMMON'],
    ]);
    expect(await stored()).toEqual(before);
  });

  it('registers once for a repeated idempotency key, limited per address and to once per document', async () => {
    const input = form();
    const first = await send(input, 'shared-1');
    const before = await stored();
    expect((await send(input, 'shared-1')).text).toBe(first.text);
    expect(fieldErrors(await send(form(), 'shared-1'))).toEqual([['idempotencyKey', 'IDEMPOTENCY_KEY_REUSED']]);
    expect(await stored()).toEqual(before);
    const twice =
      'mutation($input: RegisterSharedAccountInput!) { a: registerSharedAccount(input: $input) { email } b: registerSharedAccount(input: $input) { email } }';
    expect(codes(await cast.app.query({}, twice, { input: form() }))).toEqual(['BAD_REQUEST']);
    await Promise.all(Array.from({ length: 20 }, () => send(form({ email: 'x' }))));
    expect(codes(await send(form()))).toEqual(['RATE_LIMITED']);
  });

  it.runIf(onPostgres())('R-REG-2 gives a name to one of several registrations at the same time', async () => {
    const accountName = newName();
    const answers = await Promise.all([1, 2, 3].map(() => send(form({ accountName }))));
    expect(answers.map(fieldErrors).sort()).toEqual([
      [],
      [['accountName', 'ACCOUNT_NAME_TAKEN']],
      [['accountName', 'ACCOUNT_NAME_TAKEN']],
    ]);
  });
});
