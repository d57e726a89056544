import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { companyAccountRow, sampleCompanyAccount } from '../../testing/company-account-samples';
import { CompanyAccountsPage } from './CompanyAccountsPage';

const colleague = companyAccountRow(sampleCompanyAccount);
const waiting = {
  id: 'registration-1',
  accountName: 'lin',
  personName: '林新進',
  email: 'lin@example.tw',
  submittedAt: '2026-11-10T10:00:00+08:00',
  version: 2,
};
const open = (answers: Answers = {}) =>
  renderWithApi(
    {
      CompanyAccounts: { companyAccounts: { total: 1, items: [colleague] } },
      CompanyRegistrations: { companyRegistrations: [waiting] },
      ...answers,
    },
    () => <CompanyAccountsPage />,
  );
const row = () => screen.findByRole('row', { name: /陳同仁/ });

test('R-REG-3 lists the accounts of the company with their rights and state', async () => {
  open();
  const cells = within(await row());
  for (const text of ['a2@example.tw', '僅讀取自行申請之資料', '使用中']) expect(cells.getByText(text)).toBeDefined();
  expect(cells.getByRole('button', { name: /停用/ })).toBeDefined();
});

test('R-REG-3 ends an account with a reason, and reads the list again', async () => {
  const { user, variablesOf } = open({ EndAccount: { endAccount: colleague } });
  await user.click(within(await row()).getByRole('button', { name: /停用/ }));
  const dialog = within(await screen.findByRole('alertdialog', { name: '停用 陳同仁 的帳號' }));
  await user.type(dialog.getByRole('textbox', { name: /原因/ }), '離職');
  await user.click(dialog.getByRole('button', { name: '停用' }));
  expect(await screen.findByText('已完成：陳同仁（demo-a2）')).toBeDefined();
  expect(variablesOf('EndAccount')).toEqual([{ id: 'account-2', version: 4, reason: '離職' }]);
  await waitFor(() => expect(variablesOf('CompanyAccounts').length).toBeGreaterThan(1));
});

test('R-ACC-1 gives the company reading right without a reason', async () => {
  const { user, variablesOf } = open({ GiveCompanyReadingRight: { giveCompanyReadingRight: colleague } });
  await user.click(within(await row()).getByRole('button', { name: /給予讀取權限/ }));
  const dialog = within(await screen.findByRole('alertdialog', { name: '給予 陳同仁 公司資料讀取權限' }));
  await user.click(dialog.getByRole('button', { name: '給予權限' }));
  expect(await screen.findByText('已完成：陳同仁（demo-a2）')).toBeDefined();
  expect(variablesOf('GiveCompanyReadingRight')).toEqual([{ id: 'account-2', reason: null }]);
});

test('R-REG-3 shows why the last administrator cannot be ended', async () => {
  const { user } = open({ EndAccount: refused({ code: 'LAST_ADMINISTRATOR' }) });
  await user.click(within(await row()).getByRole('button', { name: /停用/ }));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.type(dialog.getByRole('textbox', { name: /原因/ }), '離職');
  await user.click(dialog.getByRole('button', { name: '停用' }));
  expect(await dialog.findByRole('alert')).toBeDefined();
});

test('R-REG-3 refuses a registration with the number of the company, with a reason', async () => {
  const { user, variablesOf } = open({ RefuseRegistration: { refuseRegistration: { id: 'registration-1' } } });
  await user.click(await screen.findByRole('button', { name: /拒絕/ }));
  const dialog = within(await screen.findByRole('alertdialog', { name: '拒絕 林新進 的帳號申請' }));
  await user.type(dialog.getByRole('textbox', { name: /原因/ }), '非本公司人員');
  await user.click(dialog.getByRole('button', { name: '拒絕' }));
  expect(await screen.findByText('已拒絕申請，原因將寄給申請人')).toBeDefined();
  expect(variablesOf('RefuseRegistration')).toEqual([{ id: 'registration-1', version: 2, reason: '非本公司人員' }]);
});

test('says so where no registration waits', async () => {
  open({ CompanyRegistrations: { companyRegistrations: [] } });
  expect(await screen.findByText('目前沒有等候審核的申請。')).toBeDefined();
});

test('leads from each account to what it sent in, without the name in the address', async () => {
  open();
  const link = within(await row()).getByRole('link', { name: /查看送出的申請單/ });
  expect(link.getAttribute('href')).toMatch(/^\/applications\?by=[0-9a-f]{8}$/);
});

test('R-ACC-1 links to no applications of colleagues that the administrator may not read', async () => {
  const self = companyAccountRow({ ...sampleCompanyAccount, id: 'account-1', personName: '王自己', self: true });
  open({ CompanyAccounts: { companyAccounts: { total: 2, items: [self, colleague] } } });
  expect(within(await row()).queryByRole('link')).toBeNull();
  expect(within(await screen.findByRole('row', { name: /王自己/ })).getByRole('link')).toBeDefined();
});
