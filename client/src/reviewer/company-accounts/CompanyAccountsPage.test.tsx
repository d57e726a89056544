import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import type { CompanyAccountPartsFragment } from '../../gql/graphql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { companyAccountRow, sampleCompanyAccount } from '../../testing/company-account-samples';
import { testReviewer } from '../../testing/viewer';
import { CompanyAccountsPage } from './CompanyAccountsPage';

const unverified: CompanyAccountPartsFragment = {
  ...sampleCompanyAccount,
  state: 'UNVERIFIED',
  actions: ['CORRECT_EMAIL', 'GIVE_ADMINISTRATOR'],
};
const open = (answers: Answers = {}, account = unverified) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      AccountsOfCompanies: { companyAccounts: { total: 1, items: [companyAccountRow(account)] } },
      ...answers,
    },
    () => <CompanyAccountsPage />,
  );
const row = () => screen.findByRole('row', { name: /陳同仁/ });
const correct = async ({ user }: Pick<ReturnType<typeof open>, 'user'>) => {
  await user.click(within(await row()).getByRole('button', { name: /更正 Email/ }));
  const dialog = within(await screen.findByRole('dialog', { name: '更正 陳同仁 的 Email' }));
  await user.type(dialog.getByRole('textbox', { name: /正確的 Email/ }), 'right@example.tw');
  await user.type(dialog.getByRole('textbox', { name: /原因/ }), '來電更正');
  await user.click(dialog.getByRole('button', { name: '更正並寄出' }));
  return dialog;
};

test('R-REG-3 shows of which company an account is', async () => {
  open();
  expect(within(await row()).getByText('53212539')).toBeDefined();
});

test('R-REG-3 shows who ended an account, and why', async () => {
  open({}, { ...sampleCompanyAccount, state: 'ENDED', endReason: '冒用', endedByStaff: true, actions: ['RESTORE'] });
  expect(within(await row()).getByText('由審核單位停用，原因：冒用')).toBeDefined();
});

test('R-REG-11 corrects an address that is not verified, with a reason', async () => {
  const opened = open({ CorrectAccountEmail: { correctAccountEmail: companyAccountRow(unverified) } });
  await correct(opened);
  expect(await screen.findByText('已完成：陳同仁（demo-a2）')).toBeDefined();
  expect(opened.variablesOf('CorrectAccountEmail')).toEqual([
    { id: 'account-2', version: 4, email: 'right@example.tw', reason: '來電更正' },
  ]);
  await waitFor(() => expect(opened.variablesOf('AccountsOfCompanies').length).toBeGreaterThan(1));
});

test('R-REG-11 shows an address that cannot be one at its field', async () => {
  const opened = open({ CorrectAccountEmail: refused({ code: 'INVALID_EMAIL', field: 'email' }) });
  const dialog = await correct(opened);
  expect(await dialog.findByRole('alert')).toBeDefined();
  expect(screen.queryByText('已完成：陳同仁（demo-a2）')).toBeNull();
});

test('R-REG-3 asks reviewers for a reason, also where administrators need none', async () => {
  const { user, variablesOf } = open();
  await user.click(within(await row()).getByRole('button', { name: /設為管理者/ }));
  const dialog = within(await screen.findByRole('alertdialog', { name: '設 陳同仁 為公司帳號管理者' }));
  expect(dialog.getByRole('textbox', { name: /原因/ }).hasAttribute('required')).toBe(true);
  expect(variablesOf('SetCompanyAdministrator')).toEqual([]);
});

test('finds accounts of one state', async () => {
  const { user, variablesOf } = open();
  await row();
  await user.selectOptions(screen.getByRole('combobox', { name: '狀態' }), '已停用');
  await user.click(screen.getByRole('button', { name: '查詢' }));
  await waitFor(() => expect(variablesOf('AccountsOfCompanies').at(-1)).toMatchObject({ filter: { state: 'ENDED' } }));
});
