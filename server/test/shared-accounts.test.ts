import { describe, expect, it } from 'vitest';
import { CONSENT_VERSION } from '../src/accounts/consent.js';
import { accountsOf, newName, RESEND, VERIFY } from './support/accounts.js';
import { codes, faults } from './support/answers.js';
import type { Answer, TestViewer } from './support/app.js';
import { buildAccount, buildCompany, buildStaff, PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { runBlockedCalls } from './support/races.js';
import { mailsTo, newUbn, resetRateLimits, tokenIn } from './support/registration.js';
import { BIND, useSharedAccounts } from './support/shared-accounts.js';

const REGISTER = `mutation Register($input: RegisterSharedAccountInput!, $key: String) {
  registerSharedAccount(input: $input, idempotencyKey: $key) { accountName email } }`;
const AGREE = 'mutation Agree($version: String!) { agreeToConsent(version: $version) { consentRequired } }';
const WRONG = 'not-the-password';

const { cast, rows, createSharedAccount, viewerData, bind } = useSharedAccounts();
const { lastMail, setAccount, signIn } = accountsOf(() => cast.app);

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
    expect(mail?.text).toContain(`共用帳號 ${accountName}`);
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
    expect(codes(await app.query({}, VERIFY, { token: first }))).toEqual(['LINK_NOT_VALID']);
    app.clock.forward({ hours: 24 });
    expect(codes(await app.query({}, VERIFY, { token }))).toEqual(['LINK_NOT_VALID']);
    expect(codes(await signIn(accountName))).toEqual(['SIGN_IN_FAILED']);
  });

  it('R-REG-2 reports all faults at once at their fields and stores nothing', async () => {
    const { accountName } = await createSharedAccount();
    const before = await stored();
    const wrong = {
      personName: ' ',
      mobile: '12',
      email: 'x',
      password: 'quay-side-26',
      passwordAgain: 'quay-side-27',
    };
    expect(faults(await send(form({ accountName: ` ${accountName.toUpperCase()}`, ...wrong }))).sort()).toEqual([
      ['accountName', 'ACCOUNT_NAME_TAKEN'],
      ['email', 'INVALID_EMAIL'],
      ['mobile', 'INVALID_MOBILE'],
      ['passwordAgain', 'PASSWORDS_DIFFER'],
      ['personName', 'REQUIRED'],
    ]);
    expect(faults(await send(form({ password: 'password1', passwordAgain: 'password1' })))).toEqual([
      ['password', 'PASSWORD_TOO_COMMON'],
    ]);
    expect(await stored()).toEqual(before);
  });

  it('registers once for a repeated idempotency key, limited per address and to once per document', async () => {
    const input = form();
    const first = await send(input, 'shared-1');
    const before = await stored();
    expect((await send(input, 'shared-1')).text).toBe(first.text);
    expect(faults(await send(form(), 'shared-1'))).toEqual([['idempotencyKey', 'IDEMPOTENCY_KEY_REUSED']]);
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
    expect(answers.map(faults).sort()).toEqual([
      [],
      [['accountName', 'ACCOUNT_NAME_TAKEN']],
      [['accountName', 'ACCOUNT_NAME_TAKEN']],
    ]);
  });
});

describe('R-REG-7 binding a general account', () => {
  it('requires its password, makes the first company the current one and shows each side only the name of the other', async () => {
    const { dehai, yonghang } = cast;
    const { viewer, accountName, accountId } = await createSharedAccount();
    const first = (await bind(viewer, { accountName: ` ${dehai.accountName.toUpperCase()} ` })).data.bindAccount;
    const current = { name: '德海貨櫃股份有限公司', organisationNumber: '04595252' };
    const one = {
      accountName: dehai.accountName,
      company: current,
      boundAt: '2026-11-10T10:00:00+08:00',
      current: true,
      usable: true,
    };
    expect(first).toMatchObject({ company: current, companyName: current.name, bindings: [one], boundTo: [] });
    cast.app.clock.forward({ minutes: 1 });
    const second = (await bind(viewer, yonghang)).data.bindAccount;
    expect(second.company).toEqual(current);
    expect(second.bindings).toMatchObject([one, { accountName: yonghang.accountName, current: false, usable: true }]);
    expect(await viewerData(viewer)).toEqual(second);
    const { bindings, boundTo } = await viewerData(dehai.operator);
    expect(bindings).toEqual([]);
    expect(boundTo).toEqual([
      { id: first.bindings[0].id, accountName, personName: '周代理', boundAt: '2026-11-10T10:00:00+08:00' },
    ]);

    const mail = await lastMail(dehai.email);
    expect(mail?.subject).toBe('通行證系統共用帳號綁定通知信件');
    for (const part of [accountName, dehai.accountName, '周代理', '2026-11-10 10:00', '解除綁定'])
      expect(mail?.text).toContain(part);
    expect(mail?.text).not.toMatch(/0911222333|@example/);
    const history = await rows(
      'select subject_id, action, account_id from history_entry where account_id = $1 order by id',
      accountId,
    );
    expect(history.slice(0, 2)).toEqual(
      [accountId, dehai.accountId].map((id) => ({ subject_id: id, action: 'BOUND', account_id: accountId })),
    );
  });

  it('gives the same answer for every reason of refusal', async () => {
    const { app, dehai } = cast;
    const { viewer } = await createSharedAccount();
    const { companyId } =
      (
        await rows<{ companyId: string }>('select company_id "companyId" from account where id = $1', dehai.accountId)
      )[0] ?? {};
    const general = async (facts: object, change?: string) => {
      const accountName = newName();
      const id = await buildAccount(app, 'GENERAL', accountName, { companyId: companyId ?? null, ...facts });
      if (change) await setAccount(id, change);
      return { accountName };
    };
    const other = async (kind: 'SHARED' | 'STAFF' | 'ANALYST' | 'GATE') => {
      const accountName = newName();
      await buildAccount(app, kind, accountName);
      return { accountName };
    };
    const answers = [
      await bind(viewer, { accountName: 'nobody-at-all' }),
      await bind(viewer, dehai, WRONG),
      await bind(viewer, dehai, ''),
      await bind(viewer, await general({ approvedAt: null })),
      await bind(viewer, await general({ emailVerifiedAt: null })),
      await bind(viewer, await general({}, 'disabled_at = now()')),
      await bind(viewer, await general({}, `locked_until = '2026-11-10T10:05:00+08:00'`)),
      await bind(viewer, await general({ companyId: null })),
      ...(await Promise.all(
        (['SHARED', 'STAFF', 'ANALYST', 'GATE'] as const).map(async (kind) => bind(viewer, await other(kind))),
      )),
    ];
    for (const answer of answers) expect([answer.status, answer.text]).toEqual([answers[0]?.status, answers[0]?.text]);
    expect(codes(answers[0] as Answer<unknown>)).toEqual(['NOT_BINDABLE']);
    expect((await viewerData(viewer)).bindings).toEqual([]);
  });

  it('R-REG-9 counts wrong passwords together with those of signing in: five lock for 15 minutes', async () => {
    const { app, dehai } = cast;
    const { viewer } = await createSharedAccount();
    await signIn(dehai.accountName, WRONG);
    for (let at = 0; at < 4; at += 1) await bind(viewer, dehai, WRONG);
    expect(codes(await bind(viewer, dehai))).toEqual(['NOT_BINDABLE']);
    expect(codes(await signIn(dehai.accountName))).toEqual(['SIGN_IN_FAILED']);
    app.clock.forward({ minutes: 15 });
    expect(codes(await bind(viewer, dehai))).toEqual([]);
    for (let at = 0; at < 4; at += 1) await bind(viewer, dehai, WRONG);
    expect(codes(await signIn(dehai.accountName))).toEqual([]);
  });

  it('reveals that an account is already bound only with the right password', async () => {
    const { dehai } = cast;
    const { viewer } = await createSharedAccount(dehai);
    expect(codes(await bind(viewer, dehai, WRONG))).toEqual(['NOT_BINDABLE']);
    expect(codes(await bind(viewer, dehai))).toEqual(['ALREADY_BOUND']);
  });

  it('is limited per shared account, and together with signing in per address', async () => {
    const { dehai } = cast;
    const { viewer, accountId } = await createSharedAccount();
    await rows(`insert into rate_limit (key, points, expire) values ($1, 30, null)`, `bindingPerAccount:${accountId}`);
    expect(codes(await bind(viewer, dehai))).toEqual(['RATE_LIMITED']);
    await resetRateLimits(cast.app);
    const twice = BIND.replace('bindAccount', 'a: bindAccount').replace(
      /}\s*$/,
      'b: bindAccount(accountName: "x", password: "y") { companyName } }',
    );
    expect(codes(await cast.app.query(viewer, twice, { accountName: 'x', password: 'y' }))).toEqual(['BAD_REQUEST']);
    await rows(`insert into rate_limit (key, points, expire) values ('signInPerAddress:127.0.0.1', 60, null)`);
    expect(codes(await bind(viewer, dehai))).toEqual(['RATE_LIMITED']);
    expect(codes(await signIn(dehai.accountName))).toEqual(['RATE_LIMITED']);
  });

  it('refuses everyone but shared accounts', async () => {
    const { app, dehai, yonghang } = cast;
    expect(codes(await bind({}, dehai))).toEqual(['UNAUTHENTICATED']);
    for (const viewer of [yonghang.operator, await buildStaff(app, newName(), ['KL'])]) {
      expect(codes(await bind(viewer, dehai))).toEqual(['FORBIDDEN']);
    }
  });

  const many = async (count: number) => {
    const { id } = await buildCompany(cast.app, '大順海運股份有限公司', newUbn());
    const names = Array.from({ length: count }, newName);
    for (const accountName of names) await buildAccount(cast.app, 'GENERAL', accountName, { companyId: id });
    return names.map((accountName) => ({ accountName }));
  };
  const bindRows = (accountId: string, names: { accountName: string }[]) =>
    rows(
      `insert into shared_binding (id, shared_account_id, general_account_id, bound_at)
       select gen_random_uuid(), $1, id, now() from account where account_name = any($2)`,
      accountId,
      names.map(({ accountName }) => accountName),
    );

  it('refuses more than fifty general accounts', async () => {
    const { viewer, accountId } = await createSharedAccount();
    const [first, ...others] = await many(51);
    await bindRows(accountId, others);
    const answer = await bind(viewer, first as { accountName: string });
    expect(answer.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'TOO_MANY', params: { limit: 50 } },
    ]);
    expect(codes(await bind(viewer, others[0] as { accountName: string }))).toEqual(['ALREADY_BOUND']);
  });

  it.runIf(onPostgres())('binds an account once and stays within fifty when called at the same time', async () => {
    const { app, dehai } = cast;
    const lockOf = (id: string) => ({ text: 'select 1 from account where id = ? for update', values: [id] });
    const one = await createSharedAccount();
    const same = await runBlockedCalls(
      app,
      lockOf(one.accountId),
      [1, 2].map(() => () => bind({ ...one.viewer }, dehai)),
    );
    expect(same.map(codes).sort()).toEqual([[], ['ALREADY_BOUND']]);
    const full = await createSharedAccount();
    const [left, right, ...others] = await many(51);
    await bindRows(full.accountId, others);
    const last = await runBlockedCalls(
      app,
      lockOf(full.accountId),
      [left, right].map((name) => () => bind({ ...full.viewer }, name as { accountName: string })),
    );
    expect(last.map(codes).sort()).toEqual([[], ['TOO_MANY']]);
  });
});
