import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleGateSystem } from '../../testing/samples';
import { GateSystemsPage } from './GateSystemsPage';

const token = {
  id: 'token-1',
  label: '東岸 1 號',
  createdAt: '2026-01-02T03:04:05Z',
  expiresAt: '2099-01-02T03:04:05Z',
  revokedAt: null,
  lastUsedAt: '2026-03-04T05:06:07Z',
};
const system = {
  ...sampleGateSystem,
  tokens: [
    token,
    { ...token, id: 'token-2', revokedAt: '2026-02-02T00:00:00Z', lastUsedAt: '2026-01-31T00:00:00Z' },
    { ...token, id: 'token-3', expiresAt: '2026-02-02T00:00:00Z', lastUsedAt: null },
  ],
};
const list = (...items: object[]) => ({ gateSystems: { total: items.length, items } });
const open = (answer: Answers[string] = list(system), at = '/gate-systems') =>
  renderWithApi({ GateSystemsPage: answer }, () => <GateSystemsPage />, { at, route: '/gate-systems' });
const row = () => screen.findByRole('row', { name: /東岸主機/ });

test('counts only the tokens that still work, and shows when one was last used', async () => {
  open();
  const cells = within(await row()).getAllByRole('cell');
  const words = cells.map(({ textContent }) => textContent ?? '');
  expect(words.find((text) => text.startsWith('有效權杖'))).toBe('有效權杖1');
  expect(words.find((text) => text.startsWith('最後使用'))).toContain('2026/03/04 13:06');
  expect(
    within(await row())
      .getByRole('link', { name: '東岸主機' })
      .getAttribute('href'),
  ).toBe('/gate-systems/system-1');
});

test('shows a system that never asked, and one that is disabled', async () => {
  open(list({ ...sampleGateSystem, state: 'DISABLED' }));
  expect(within(await row()).getByText('尚未使用')).toBeDefined();
  expect(within(await row()).getByText('停用')).toBeDefined();
});

test('asks for the page of its address', async () => {
  const { variablesOf } = open({ gateSystems: { total: 21, items: [system] } }, '/gate-systems?page=3&size=10');
  expect(await screen.findByText('第 21–21 筆，共 21 筆')).toBeDefined();
  expect(variablesOf('GateSystemsPage')).toEqual([{ page: 3, size: 10 }]);
});

test('shows what to do first when there is none', async () => {
  open(list());
  expect(await screen.findByText('沒有門禁系統')).toBeDefined();
  expect(screen.getByText('新增一個，再發給存取權杖。')).toBeDefined();
  expect(screen.getByRole('link', { name: '新增門禁系統' }).getAttribute('href')).toBe('/gate-systems/new');
});

test('offers to try again when the list could not be loaded', async () => {
  const { user, answer } = open(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ GateSystemsPage: list(system) });
  await user.click(again);
  await waitFor(async () => expect(await row()).toBeDefined());
});
