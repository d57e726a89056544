import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleBranches, sampleStaff } from '../../testing/samples';
import { StaffPage } from './StaffPage';

const ports = sampleBranches.map((branch) => ({ branch }));
const analyst = {
  ...sampleStaff,
  id: 'staff-3',
  kind: 'ANALYST',
  accountName: 'analyst',
  personName: '林分析',
  roles: [],
  branches: [],
};
const list = (...items: object[]) => ({ staffAccounts: { total: items.length, items }, ports });

const open = (answer: Answers[string] = list(sampleStaff, analyst), at = '/staff') =>
  renderWithApi({ StaffPage: answer }, () => <StaffPage />, { at, route: '/staff' });
const row = (name: RegExp) => screen.findByRole('row', { name });
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

test('shows each account with its roles, branches and state, and leads to it', async () => {
  open();
  const police = await row(/陳港警/);
  expect(within(police).getByRole('link', { name: '陳港警' }).getAttribute('href')).toBe('/staff/staff-2');
  for (const words of ['police-kl', '作業人員', '港警查核', '基隆', '啟用']) {
    expect(within(police).getByText(words)).toBeDefined();
  }
});

test('shows an analyst without roles, branches and second factor', async () => {
  open();
  const cells = within(await row(/林分析/)).getAllByRole('cell');
  expect(cells.filter(({ textContent }) => textContent?.endsWith('—'))).toHaveLength(3);
});

test('marks one’s own account', async () => {
  open(list({ ...sampleStaff, self: true }));
  expect((await row(/陳港警/)).textContent).toContain('陳港警 （您）');
});

test('leads to the invitation of a colleague', () => {
  open();
  expect(screen.getByRole('link', { name: '邀請同仁' }).getAttribute('href')).toBe('/staff/new');
});

test('filters by role, branch and state, and keeps them in the address', async () => {
  const { user, variablesOf, address } = open();
  await row(/陳港警/);
  await user.selectOptions(select('角色'), '港警查核');
  await user.selectOptions(select('分公司'), '高雄');
  await user.selectOptions(select('狀態'), '已邀請');
  await user.click(screen.getByRole('button', { name: '查詢' }));
  await waitFor(() =>
    expect(variablesOf('StaffPage').at(-1)?.filter).toEqual({ role: 'POLICE_CHECK', branch: 'KH', state: 'INVITED' }),
  );
  expect(address()).toBe('/staff?role=POLICE_CHECK&branch=KH&state=INVITED');
});

test('searches for a name without writing it into the address', async () => {
  const { user, variablesOf, address } = open();
  await row(/陳港警/);
  await user.type(screen.getByRole('textbox', { name: '姓名、帳號或 Email' }), '陳港警{Enter}');
  await waitFor(() => expect(variablesOf('StaffPage').at(-1)?.filter).toEqual({ search: '陳港警' }));
  expect(decodeURIComponent(address())).not.toContain('陳港警');
  expect(address()).toMatch(/\?search=./);
});

test('opens filtered as its address says, and clears it', async () => {
  const { user, variablesOf, address } = open(list(), '/staff?state=DISABLED&page=2');
  expect(await screen.findByText('沒有符合條件的資料')).toBeDefined();
  expect(variablesOf('StaffPage')).toEqual([{ filter: { state: 'DISABLED' }, page: 2, size: 10 }]);
  expect(select('狀態').value).toBe('DISABLED');
  await user.click(screen.getByRole('button', { name: '清除條件' }));
  await waitFor(() => expect(address()).toBe('/staff'));
});

test('moves to the next page by its link', async () => {
  const { user, variablesOf } = open({ staffAccounts: { total: 12, items: [sampleStaff] }, ports });
  await user.click(await screen.findByRole('link', { name: '下一頁' }));
  await waitFor(() => expect(variablesOf('StaffPage').at(-1)).toMatchObject({ page: 2 }));
  expect(await screen.findByText('第 11–12 筆，共 12 筆')).toBeDefined();
});

test('moves with j and opens an account with Enter', async () => {
  const { user, address } = open();
  await row(/陳港警/);
  await user.keyboard('jj{Enter}');
  await waitFor(() => expect(address()).toBe('/staff/staff-3'));
});

test('shows that there is no account yet', async () => {
  open(list());
  expect(await screen.findByText('沒有人員帳號')).toBeDefined();
});

test('offers to try again when the list could not be loaded', async () => {
  const { user, answer } = open(refused({ code: 'INTERNAL' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ StaffPage: list(sampleStaff) });
  await user.click(again);
  expect(await row(/陳港警/)).toBeDefined();
});

test('names roles and branches in English', async () => {
  setLanguage('en');
  open();
  const police = await row(/陳港警/);
  expect(within(police).getByText('Keelung')).toBeDefined();
  expect(within(police).queryByText('基隆')).toBeNull();
});
