import { describe, expect, it } from 'vitest';
import { accountsOf, CHANGE, newName, OTHER_PASSWORD } from './support/accounts.js';
import { codes } from './support/answers.js';
import { buildStaff, PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { runBlockedCalls } from './support/races.js';
import { useSharedAccounts } from './support/shared-accounts.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const PEOPLE = '{ people { total } }';

const { cast, rows, createSharedAccount, viewerData, bind, switchTo, unbind } = useSharedAccounts();
const { lastMail, setAccount, signIn } = accountsOf(() => cast.app);

describe('R-REG-7 unbinding', () => {
  it('ends the access of the shared account that unbinds itself with the next request, in every browser', async () => {
    const { app, dehai, yonghang } = cast;
    const { viewer, accountId, accountName, bindingIds } = await createSharedAccount(dehai, yonghang);
    const otherBrowser = await app.signedIn(accountId, { bindingId: bindingIds[0] as string });
    const actingForOther = await app.signedIn(accountId, { bindingId: bindingIds[1] as string });
    const answer = (await unbind(viewer, bindingIds[0])).data.unbindAccount;
    expect(answer).toMatchObject({
      company: null,
      companyName: null,
      bindings: [{ id: bindingIds[1], current: false }],
    });
    for (const out of [viewer, otherBrowser])
      expect(codes(await app.query(out, PEOPLE))).toEqual(['NO_COMPANY_CHOSEN']);
    expect(codes(await app.query(actingForOther, PEOPLE))).toEqual([]);
    expect((await viewerData(dehai.operator)).boundSharedAccounts).not.toContainEqual(
      expect.objectContaining({ accountName }),
    );

    const mail = await lastMail(dehai.email);
    expect(mail?.subject).toBe('通行證系統共用帳號解除綁定通知信件');
    for (const part of [accountName, dehai.accountName, '2026-11-10 10:00']) expect(mail?.text).toContain(part);
    const history = await rows(
      'select subject_id, action from history_entry where account_id = $1 order by id',
      accountId,
    );
    expect(history).toEqual([accountId, dehai.accountId].map((id) => ({ subject_id: id, action: 'UNBOUND' })));
  });

  it('ends that access and notifies the shared account when the general account unbinds it', async () => {
    const { app, dehai, yonghang } = cast;
    const { viewer, email, bindingIds } = await createSharedAccount(dehai, yonghang);
    const { boundSharedAccounts } = await viewerData(dehai.operator);
    expect(boundSharedAccounts.map(({ id }: { id: string }) => id)).toContain(bindingIds[0]);
    expect((await unbind(dehai.operator, bindingIds[0])).data.unbindAccount.company.name).toBe('德海貨櫃股份有限公司');
    expect(codes(await app.query(viewer, PEOPLE))).toEqual(['NO_COMPANY_CHOSEN']);
    expect(codes(await switchTo(viewer, bindingIds[0]))).toEqual(['NOT_FOUND']);
    expect((await switchTo(viewer, bindingIds[1])).data.switchCompany.companyName).toBe('永航船務有限公司');
    const mail = await lastMail(email);
    expect(mail?.text).toContain(`由帳號 ${dehai.accountName} 解除`);
    expect(mail?.text).not.toMatch(/0911222333|@example/);
  });

  it('answers NOT_FOUND for bindings of other accounts and keeps them', async () => {
    const { app, dehai, yonghang } = cast;
    const mine = await createSharedAccount(dehai);
    const others = await createSharedAccount(dehai, yonghang);
    const missing = await unbind(mine.viewer, UNKNOWN);
    expect(codes(missing)).toEqual(['NOT_FOUND']);
    // Acting through a general account does not give its rights over bindings.
    for (const id of [...others.bindingIds, 'x']) expect((await unbind(mine.viewer, id)).text).toBe(missing.text);
    expect((await unbind(dehai.operator, others.bindingIds[1])).text).toBe(missing.text);
    expect(codes(await unbind({}, mine.bindingIds[0]))).toEqual(['UNAUTHENTICATED']);
    const staff = await buildStaff(app, newName(), ['KL']);
    expect(codes(await unbind(staff, mine.bindingIds[0]))).toEqual(['FORBIDDEN']);
    expect((await viewerData(others.viewer)).bindings).toHaveLength(2);
  });

  it('can be followed by binding again', async () => {
    const { dehai } = cast;
    const { viewer, bindingIds } = await createSharedAccount(dehai);
    await unbind(viewer, bindingIds[0]);
    const again = (await bind(viewer, dehai)).data.bindAccount;
    expect(again.bindings).toMatchObject([{ current: true }]);
    expect(codes(await unbind(viewer, bindingIds[0]))).toEqual(['NOT_FOUND']);
  });

  it.runIf(onPostgres())('happens once when both sides unbind at the same time', async () => {
    const { app, dehai } = cast;
    const { viewer, bindingIds } = await createSharedAccount(dehai);
    const lock = { text: 'select 1 from shared_binding where id = ? for update', values: [bindingIds[0]] };
    const answers = await runBlockedCalls(
      app,
      lock,
      [viewer, dehai.operator].map((side) => () => unbind(side, bindingIds[0])),
    );
    expect(answers.map(codes).sort()).toEqual([[], ['NOT_FOUND']]);
  });

  it.runIf(onPostgres())(
    'leaves no session acting for the company when it happens during a switch, a sign-in or a password change',
    async () => {
      const { app, dehai } = cast;
      for (let round = 0; round < 3; round += 1) {
        const { viewer, accountId, accountName, bindingIds } = await createSharedAccount(dehai);
        const changing = await app.signedIn(accountId, { bindingId: bindingIds[0] as string });
        const fresh = {};
        const lock = { text: 'select 1 from shared_binding where id = ? for update', values: [bindingIds[0]] };
        const concurrentCall = [
          () => switchTo(viewer, bindingIds[0]),
          () => signIn(accountName, PASSWORD, fresh),
          () => app.query(changing, CHANGE, { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD }),
        ][round] as () => ReturnType<typeof unbind>;
        const answers = await runBlockedCalls(app, lock, [concurrentCall, () => unbind(dehai.operator, bindingIds[0])]);
        for (const refusal of answers.map(codes)) expect([[], ['NOT_FOUND']]).toContainEqual(refusal);
        for (const one of [viewer, changing, fresh]) expect(codes(await app.query(one, PEOPLE))).not.toEqual([]);
      }
    },
  );
});

describe('R-REG-7 the general account behind a binding', () => {
  it.each(['disabled_at = now()', 'approved_at = null'])(
    '%s: makes the binding unusable with the next request, and usable again when undone',
    async (change) => {
      const { app, dehai, yonghang } = cast;
      const { viewer, bindingIds } = await createSharedAccount(dehai, yonghang);
      await setAccount(dehai.accountId, change);
      expect(codes(await app.query(viewer, PEOPLE))).toEqual(['NO_COMPANY_CHOSEN']);
      expect(await viewerData(viewer)).toMatchObject({
        company: null,
        bindings: [
          { usable: false, current: false },
          { usable: true, current: false },
        ],
      });
      const refused = await switchTo(viewer, bindingIds[0]);
      expect(refused.text).toBe((await switchTo(viewer, UNKNOWN)).text);
      await setAccount(dehai.accountId, 'disabled_at = null, approved_at = now()');
      expect((await viewerData(viewer)).bindings).toMatchObject([{ usable: true, current: true }, {}]);
    },
  );

  it('stays bound after a new password or a lock', async () => {
    const { app, dehai } = cast;
    const { viewer } = await createSharedAccount(dehai);
    await setAccount(dehai.accountId, `locked_until = '2026-11-10T10:15:00+08:00'`);
    expect(codes(await app.query(viewer, PEOPLE))).toEqual([]);
    const input = { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD };
    expect(codes(await app.query(dehai.operator, CHANGE, input))).toEqual([]);
    expect(codes(await app.query(viewer, PEOPLE))).toEqual([]);
    await setAccount(
      dehai.accountId,
      'locked_until = null, password_hash = (select password_hash from account where id = $2)',
      cast.yonghang.accountId,
    );
  });

  it('refuses the next request of a disabled shared account', async () => {
    const { app, dehai } = cast;
    const { viewer, accountId } = await createSharedAccount(dehai);
    await setAccount(accountId, 'disabled_at = now()');
    expect(codes(await app.query(viewer, PEOPLE))).toEqual(['UNAUTHENTICATED']);
  });
});
