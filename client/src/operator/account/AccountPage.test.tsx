import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderWithApi } from '../../testing/api';
import { testViewer } from '../../testing/viewer';
import { AccountPage } from './AccountPage';

const open = (own: object = {}, viewer: object = {}) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: { ...testViewer, ...viewer, account: { ...testViewer.account, ...own } } },
      BoundSharedAccounts: { viewer: { boundSharedAccounts: [] } },
    },
    () => <AccountPage />,
  );

test('shows one’s account, its data and password to be changed, and who else may act for the company', async () => {
  open();
  expect(await screen.findByRole('region', { name: '帳號資料' })).toBeDefined();
  for (const words of ['demo-a', 'a@example.tw', '甲公司']) expect(screen.getAllByText(words)).not.toEqual([]);
  expect(screen.getByRole('region', { name: '變更密碼' })).toBeDefined();
  expect(await screen.findByText('沒有共用帳號綁定您的帳號。')).toBeDefined();
  expect(screen.queryByRole('link', { name: '公司與綁定' })).toBeNull();
});

test('leads a shared account to its companies, and shows none that act for it', async () => {
  const { variablesOf } = open({ kind: 'SHARED' });
  expect((await screen.findByRole('link', { name: '公司與綁定' })).getAttribute('href')).toBe('/companies');
  expect(variablesOf('BoundSharedAccounts')).toEqual([]);
});

test('shows the history of an account only while it acts for a company', async () => {
  const { unmount } = open();
  expect(await screen.findByRole('button', { name: /帳號歷程紀錄/ })).toBeDefined();
  unmount();
  open({ kind: 'SHARED' }, { company: null, companyName: null });
  await screen.findByRole('region', { name: '變更密碼' });
  expect(screen.queryByRole('button', { name: /帳號歷程紀錄/ })).toBeNull();
});
