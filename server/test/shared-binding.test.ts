import { describe, expect, it } from 'vitest';

import { accountsOf, newName } from './support/accounts.js';
import { codes } from './support/answers.js';
import type { Answer } from './support/app.js';
import { buildAccount, buildCompany, buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import { runBlockedCalls } from './support/races.js';
import { newUbn, resetRateLimits } from './support/registration.js';
import { BIND, useSharedAccounts } from './support/shared-accounts.js';

const WRONG = 'not-the-password';

const { cast, rows, createSharedAccount, viewerData, bind } = useSharedAccounts();
const { lastMail, setAccount, signIn } = accountsOf(() => cast.app);

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
    expect(first).toMatchObject({
      company: current,
      companyName: current.name,
      bindings: [one],
      boundSharedAccounts: [],
    });
    cast.app.clock.forward({ minutes: 1 });
    const second = (await bind(viewer, yonghang)).data.bindAccount;
    expect(second.company).toEqual(current);
    expect(second.bindings).toMatchObject([one, { accountName: yonghang.accountName, current: false, usable: true }]);
    expect(await viewerData(viewer)).toEqual(second);
    const { bindings, boundSharedAccounts } = await viewerData(dehai.operator);
    expect(bindings).toEqual([]);
    expect(boundSharedAccounts).toEqual([
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
