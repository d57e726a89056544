import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import type { TokenPartsFragment } from '../../gql/graphql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { TokensPage } from './TokensPage';

const token: TokenPartsFragment = {
  id: 'token-1',
  label: '每月報表',
  createdAt: '2026-01-02T03:04:05Z',
  expiresAt: '2099-01-02T03:04:05Z',
  revokedAt: null,
  lastUsedAt: null,
};

const open = (answers: Answers = {}, tokens: TokenPartsFragment[] = [token]) =>
  renderWithApi({ TokensPage: { viewer: { accessTokens: tokens } }, ...answers }, () => <TokensPage />);

test('lists one’s tokens with their state', async () => {
  open();
  const table = await screen.findByRole('table', { name: '我的存取權杖' });
  expect(await within(table).findByRole('cell', { name: /每月報表/ })).toBeDefined();
  expect(within(table).getByText('有效')).toBeDefined();
});

test('says so where there is none', async () => {
  open({}, []);
  expect(await screen.findByText('還沒有存取權杖')).toBeDefined();
});

test('makes a token and shows it once', async () => {
  const { user, variablesOf } = open({
    CreateAccessToken: { createAccessToken: { token: 'made-up-token', accessToken: token } },
  });
  await user.selectOptions(screen.getByRole('combobox', { name: /^有效期間/ }), '90 天');
  await user.type(screen.getByRole('textbox', { name: '用途' }), '試算表');
  await user.click(screen.getByRole('button', { name: '建立' }));
  const dialog = await screen.findByRole('alertdialog', { name: '存取權杖已建立' });
  expect(dialog.textContent).toContain('made-up-token');
  expect(variablesOf('CreateAccessToken')).toEqual([{ label: '試算表', days: 90 }]);
  await user.click(within(dialog).getByRole('button', { name: '我已複製，關閉' }));
  await waitFor(() => expect(document.body.textContent).not.toContain('made-up-token'));
  expect(screen.getByRole('textbox', { name: '用途' })).toHaveProperty('value', '');
  expect(screen.getByRole('combobox')).toHaveProperty('value', '90');
});

test('says at the field why none is made', async () => {
  const { user } = open({ CreateAccessToken: refused({ code: 'REQUIRED', field: 'label' }) });
  await user.click(screen.getByRole('button', { name: '建立' }));
  expect(await screen.findByRole('textbox', { name: '用途', description: /錯誤：/ })).toBeDefined();
});

test('revokes a token after a question', async () => {
  const { user, variablesOf } = open({
    RevokeAccessToken: { revokeAccessToken: { ...token, revokedAt: '2026-02-02T00:00:00Z' } },
  });
  await user.click(await screen.findByRole('button', { name: '撤銷「每月報表」' }));
  const dialog = await screen.findByRole('alertdialog', { name: '撤銷「每月報表」？' });
  await user.click(within(dialog).getByRole('button', { name: '撤銷' }));
  expect(await screen.findByText('「每月報表」已撤銷')).toBeDefined();
  expect(variablesOf('RevokeAccessToken')).toEqual([{ id: 'token-1' }]);
});
