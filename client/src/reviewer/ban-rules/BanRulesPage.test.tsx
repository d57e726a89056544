import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, offline, refused, renderWithApi } from '../../testing/api';
import { sampleBanRules } from '../../testing/ban-samples';
import { BanRulesPage } from './BanRulesPage';

const open = (answers: Answers = {}) => renderWithApi({ BanRules: sampleBanRules, ...answers }, () => <BanRulesPage />);
const versions = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('section') as HTMLElement).getAllByRole('listitem');
const cause = '違反港區管理規定';
const company = '公司：人員違規件數';

/** Opens a dialog of the page by its button. */
async function openDialog(answers: Answers, button: string, at = 0) {
  const rendered = open(answers);
  await screen.findByRole('heading', { name: cause });
  await rendered.user.click(screen.getAllByRole('button', { name: button })[at] as HTMLElement);
  const element = await screen.findByRole('dialog');
  await waitFor(() => expect(element.contains(document.activeElement)).toBe(true));
  return { ...rendered, dialog: within(element) };
}
const field = (dialog: { getByRole: typeof screen.getByRole }, name: RegExp) =>
  dialog.getByRole<HTMLInputElement>('textbox', { name });

test('R-BAN-1 shows each version with its day; only what has not begun can be withdrawn', async () => {
  open();
  await screen.findByRole('heading', { name: cause });
  const [coming, present] = versions(cause);
  expect(coming?.textContent).toMatch(/2099.*尚未生效.*1、6 個月.*第 3 件起註銷通行證，其後每件加 2 個月.*林管理/);
  expect(present?.textContent).toMatch(/1、2、3 個月/);
  expect(present?.textContent).not.toContain('註銷');
  expect(screen.getAllByRole('button', { name: '撤回' })).toHaveLength(1);
  expect(versions(company)[0]?.textContent).toMatch(/第 3 件起 30 日不受理申請，其後每件 10 日.*系統內建/);
});

test('says of a cause that is no longer in use, and of a version that was withdrawn', async () => {
  const [coming, present] = sampleBanRules.banRules.causes;
  const causes = [
    { ...coming, inUse: false },
    { ...present, withdrawnAt: '2026-01-03T03:04:05Z' },
  ];
  open({ BanRules: { banRules: { ...sampleBanRules.banRules, causes } } });
  await screen.findByRole('heading', { name: cause });
  expect(versions(cause)[0]?.textContent).toContain('停用：不再登錄此事由');
  expect(versions(cause)[0]?.textContent).not.toContain('個月');
  expect(versions(cause)[1]?.textContent).toContain('已撤回');
});

const withdrawal = { WithdrawBanRule: { withdrawBanRule: { causes: [] } } };

test('withdraws a version after a question that names its day, once for two clicks', async () => {
  const { user, variablesOf } = open(withdrawal);
  await user.click(await screen.findByRole('button', { name: '撤回' }));
  const dialog = await screen.findByRole('alertdialog', { name: '撤回尚未生效之版本？' });
  expect(dialog.textContent).toContain('2099');
  expect(variablesOf('WithdrawBanRule')).toEqual([]);
  await user.dblClick(within(dialog).getByRole('button', { name: '撤回' }));
  expect(await screen.findByText('已撤回。')).toBeDefined();
  expect(variablesOf('WithdrawBanRule')).toEqual([{ id: 'cause-1' }]);
  await waitFor(() => expect(variablesOf('BanRules').length).toBeGreaterThan(1));
});

test('says why a version could not be withdrawn, and reads what holds now', async () => {
  const { user, variablesOf } = open({ WithdrawBanRule: refused({ code: 'CONFLICT' }) });
  await user.click(await screen.findByRole('button', { name: '撤回' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '撤回' }));
  expect(await screen.findByText('未能撤回')).toBeDefined();
  await waitFor(() => expect(variablesOf('BanRules').length).toBeGreaterThan(1));
});

const enteredCause = { EnterBanCause: { enterBanCause: { causes: [] } } };

test('another version begins with what the last one says, from tomorrow, and keeps its code', async () => {
  const { user, dialog, variablesOf } = await openDialog(enteredCause, '新增一版');
  expect(dialog.queryByRole('textbox', { name: /代碼/ })).toBeNull();
  expect(field(dialog, /可選期間/).value).toBe('1, 6');
  expect(field(dialog, /生效日/).value).not.toBe('');
  await user.clear(field(dialog, /可選期間/));
  await user.type(field(dialog, /可選期間/), '2、12個月');
  await user.clear(field(dialog, /生效日/));
  await user.type(field(dialog, /生效日/), '2099/3/1');
  await user.clear(field(dialog, /註銷通行證/));
  await user.click(dialog.getByRole('button', { name: '儲存' }));
  expect(await screen.findByText('已儲存。')).toBeDefined();
  expect(variablesOf('EnterBanCause')).toEqual([
    {
      input: {
        ...{ code: 'RULE_VIOLATION', nameZh: cause, nameEn: 'Violation', inUse: true },
        ...{ holdsFrom: '2099-03-01', months: [2, 12], cancelsAtCase: null, extraMonths: 2 },
      },
    },
  ]);
});

test('a new cause is entered with a code of its own, and may rest', async () => {
  const { user, dialog, variablesOf } = await openDialog(enteredCause, '新增事由');
  await user.type(field(dialog, /代碼/), 'DRONE');
  await user.type(field(dialog, /中文名稱/), '空拍');
  await user.type(field(dialog, /英文名稱/), 'Drone');
  await user.type(field(dialog, /可選期間/), '3');
  await user.click(dialog.getByRole('checkbox', { name: '使用中' }));
  await user.click(dialog.getByRole('button', { name: '儲存' }));
  await screen.findByText('已儲存。');
  expect(variablesOf('EnterBanCause')[0]?.input).toMatchObject({
    ...{ code: 'DRONE', nameZh: '空拍', nameEn: 'Drone', months: [3], cancelsAtCase: null, extraMonths: 0 },
    inUse: false,
  });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('says at the field what is refused; the dialog stays with what was typed', async () => {
  const { user, dialog } = await openDialog(
    { EnterBanCause: refused({ code: 'INVALID', field: 'input.code' }) },
    '新增事由',
  );
  await user.type(field(dialog, /代碼/), 'drone!');
  await user.click(dialog.getByRole('button', { name: '儲存' }));
  expect(await dialog.findByRole('textbox', { name: /代碼/, description: /錯誤：/ })).toBeDefined();
  expect(field(dialog, /代碼/).value).toBe('drone!');
});

test('what was typed and cancelled is not there the next time', async () => {
  const { user, dialog } = await openDialog({}, '新增事由');
  await user.type(field(dialog, /中文名稱/), '空拍');
  await user.click(dialog.getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: '新增事由' }));
  expect(field(within(await screen.findByRole('dialog')), /中文名稱/).value).toBe('');
});

test('R-WEB-2 a rule for companies is sent as numbers', async () => {
  const { user, dialog, variablesOf } = await openDialog(
    { EnterCompanyBarRule: { enterCompanyBarRule: { companies: [] } } },
    '新增一版',
    1,
  );
  await user.clear(field(dialog, /生效日/));
  await user.type(field(dialog, /生效日/), '2099-01-01');
  await user.type(field(dialog, /自第幾件起/), '3');
  await user.type(field(dialog, /^暫停受理/), '30');
  await user.type(field(dialog, /其後每件/), '10');
  await user.click(dialog.getByRole('button', { name: '儲存' }));
  expect(await screen.findByText('已儲存。')).toBeDefined();
  expect(variablesOf('EnterCompanyBarRule')).toEqual([
    { input: { holdsFrom: '2099-01-01', cases: 3, days: 30, furtherDays: 10 } },
  ]);
});

test('a rule for companies that is refused says so at its field', async () => {
  const { user, dialog } = await openDialog(
    { EnterCompanyBarRule: refused({ code: 'OUT_OF_RANGE', field: 'input.cases' }) },
    '新增一版',
    1,
  );
  await user.click(dialog.getByRole('button', { name: '儲存' }));
  expect(await dialog.findByRole('textbox', { name: /自第幾件起/, description: /錯誤：/ })).toBeDefined();
});

test('offers another try where the rules cannot be read', async () => {
  const { user, answer } = open({ BanRules: offline });
  const retry = await screen.findByRole('button', { name: /重試|再試/ });
  answer({ BanRules: sampleBanRules });
  await user.click(retry);
  expect(await screen.findByRole('heading', { name: cause })).toBeDefined();
});

test('lists terms as English does', async () => {
  setLanguage('en');
  open();
  await screen.findByRole('heading', { name: 'Violation' });
  expect(screen.getByRole('heading', { name: 'Violation' }).closest('section')?.textContent).toContain('1, 6');
});
