import { screen, waitFor, within } from '@solidjs/testing-library';
import { createSignal, Show } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { makeFragmentData } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleBranches, sampleStaff } from '../../testing/samples';
import { InviteForm } from './InviteForm';
import { RightsForm } from './RightsForm';
import { StaffActions } from './StaffActions';
import { StaffConflict } from './StaffConflict';
import { createStaffChange } from './staff-change';
import { StaffAccountParts } from './staff-parts';

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const press = (name: string) => screen.getByRole('button', { name });

test('invites a colleague', async () => {
  const onInvited = vi.fn();
  const { user, variablesOf } = renderWithApi({ InviteStaff: { inviteStaff: sampleStaff } }, () => (
    <InviteForm branches={sampleBranches} onInvited={onInvited} />
  ));
  await user.type(screen.getByRole('textbox', { name: '使用者帳號' }), 'police-kl');
  await user.type(screen.getByRole('textbox', { name: '姓名' }), '陳港警');
  await user.type(screen.getByRole('textbox', { name: 'Email' }), 'police@example.tw');
  await user.click(box('港警查核'));
  await user.click(box('基隆'));
  await user.click(press('寄出邀請'));
  await waitFor(() => expect(onInvited).toHaveBeenCalledWith(sampleStaff));
  expect(variablesOf('InviteStaff')[0]?.input).toMatchObject({
    accountName: 'police-kl',
    personName: '陳港警',
    roles: ['POLICE_CHECK'],
    branchCodes: ['KL'],
  });
});

/** The account's page as far as it changes: another administrator made them of branch 高雄 too. */
const theirs = { ...sampleStaff, branches: [...sampleBranches], version: 2 };
function open(answers: Answers, account = sampleStaff) {
  const [shown, setShown] = createSignal(account);
  return renderWithApi(answers, () => {
    const change = createStaffChange(
      () => makeFragmentData(shown(), StaffAccountParts),
      () => setShown(theirs),
    );
    return (
      <Show when={change.account()}>
        {(known) => (
          <>
            <Show when={change.stale()}>{(before) => <StaffConflict before={before()} now={known()} />}</Show>
            <RightsForm account={known()} branches={sampleBranches} change={change} />
            <StaffActions account={known()} change={change} />
          </>
        )}
      </Show>
    );
  });
}

test('changes roles and branches', async () => {
  const { user, variablesOf } = open({
    ChangeStaffRights: { changeStaffRights: { ...sampleStaff, roles: ['REVIEWER'], version: 2 } },
  });
  await user.click(box('港警查核'));
  await user.click(box('審核'));
  await user.click(press('儲存角色與分公司'));
  expect(await screen.findByText('角色與分公司已儲存')).toBeDefined();
  expect(variablesOf('ChangeStaffRights')).toEqual([
    { id: 'staff-2', version: 1, roles: ['REVIEWER'], branchCodes: ['KL'] },
  ]);
  expect(box('審核').checked).toBe(true);
  expect(screen.queryByRole('button', { name: '還原' })).toBeNull();
});

test('another administrator was faster: says what changed, keeps the ticks on top and saves them then', async () => {
  let answer: object = refused({ code: 'CONFLICT' });
  const { user, variablesOf } = open({ ChangeStaffRights: () => answer });
  await user.click(box('審核'));
  await user.click(press('儲存角色與分公司'));
  expect(await screen.findByText('這個帳號剛才已有異動，您的變更尚未儲存')).toBeDefined();
  expect(screen.getByText('分公司：基隆 → 基隆、高雄')).toBeDefined();
  expect([box('審核').checked, box('港警查核').checked, box('高雄').checked]).toEqual([true, true, true]);
  answer = { changeStaffRights: { ...theirs, roles: ['REVIEWER', 'POLICE_CHECK'], version: 3 } };
  await user.click(press('儲存角色與分公司'));
  expect(await screen.findByText('角色與分公司已儲存')).toBeDefined();
  expect(variablesOf('ChangeStaffRights')[1]).toEqual({
    id: 'staff-2',
    version: 2,
    roles: ['POLICE_CHECK', 'REVIEWER'],
    branchCodes: ['KL', 'KH'],
  });
});

test('shows an error at its field', async () => {
  const { user } = open({ ChangeStaffRights: refused({ code: 'REQUIRED', field: 'roles' }) });
  await user.click(box('港警查核'));
  await user.click(press('儲存角色與分公司'));
  expect(await screen.findByRole('group', { name: /^角色/, description: /錯誤：/ })).toBeDefined();
});

test('puts an account out for a reason', async () => {
  const { user, variablesOf } = open({
    DisableStaff: { disableStaff: { ...sampleStaff, state: 'DISABLED', version: 2 } },
  });
  await user.click(press('停用帳號'));
  const dialog = await screen.findByRole('alertdialog', { name: '停用陳港警的帳號？' });
  await user.type(screen.getByRole('textbox', { name: '停用原因' }), '離職');
  await user.click(within(dialog).getByRole('button', { name: '停用帳號' }));
  expect(await screen.findByText('陳港警的帳號已停用')).toBeDefined();
  expect(variablesOf('DisableStaff')).toEqual([{ id: 'staff-2', version: 1, reason: '離職' }]);
  await waitFor(() => expect(press('啟用帳號')).toBeDefined());
});

test('another was faster: the dialog goes, and the page says what changed', async () => {
  const { user } = open({ DisableStaff: refused({ code: 'CONFLICT' }) });
  await user.click(press('停用帳號'));
  const dialog = await screen.findByRole('alertdialog');
  await user.type(within(dialog).getByRole('textbox'), '離職');
  await user.click(within(dialog).getByRole('button', { name: '停用帳號' }));
  expect(await screen.findByText('這個帳號剛才已有異動，您的變更尚未儲存')).toBeDefined();
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

test('sends an invitation again, and says where to', async () => {
  const invited = { ...sampleStaff, state: 'INVITED' as const };
  const { user } = open({ ResendStaffInvitation: { resendStaffInvitation: { ...invited, version: 2 } } }, invited);
  await user.click(press('重寄邀請'));
  const dialog = await screen.findByRole('alertdialog', { name: '重寄邀請給陳港警？' });
  await user.click(within(dialog).getByRole('button', { name: '重寄邀請' }));
  expect(await screen.findByText('邀請已重寄至 police@example.tw')).toBeDefined();
});

test('a refused action says why', async () => {
  const secured = { ...sampleStaff, secondFactorSince: '2026-01-02T03:04:05Z' };
  const { user } = open({ ResetSecondFactor: refused({ code: 'FORBIDDEN' }) }, secured);
  await user.click(press('重設雙重驗證'));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: '重設雙重驗證' }));
  expect(await screen.findByText('未完成')).toBeDefined();
});

test('nothing can be done with one’s own account', () => {
  open({}, { ...sampleStaff, self: true });
  expect(press('停用帳號')).toHaveProperty('disabled', true);
});
