import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleGate } from '../../testing/samples';
import { GatesPage } from './GatesPage';

const ports = [
  { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' },
  { code: 'KHPC', nameZh: '高雄港', nameEn: 'Port of Kaohsiung' },
];
const closed = { ...sampleGate, id: 'gate-2', code: 'KL-EAST-2', state: 'CLOSED', closedAt: '2026-02-03T04:05:06Z' };
const list = (...items: object[]) => ({ gates: { total: items.length, items }, ports });
const open = (answer: Answers[string] = list(sampleGate, closed), at = '/gates') =>
  renderWithApi({ GatesPage: answer }, () => <GatesPage />, { at, route: '/gates' });
const row = (name: RegExp) => screen.findByRole('row', { name });

test('shows each gate with its area and state, and leads to it', async () => {
  open();
  const gate = await row(/KL-EAST-1/);
  expect(within(gate).getByRole('link', { name: 'KL-EAST-1' }).getAttribute('href')).toBe('/gates/gate-1');
  expect(within(gate).getByText('東岸一號')).toBeDefined();
  expect(gate.textContent).toContain('基隆港');
  expect(within(gate).getByText('開放')).toBeDefined();
  expect(within(await row(/KL-EAST-2/)).getByText('關閉')).toBeDefined();
});

test('leads to a new gate', () => {
  open();
  expect(screen.getByRole('link', { name: '新增管制站' }).getAttribute('href')).toBe('/gates/new');
});

test('filters by code or name, port and state, and keeps them in the address', async () => {
  const { user, variablesOf, address } = open();
  await row(/KL-EAST-1/);
  await user.selectOptions(screen.getByRole('combobox', { name: '通行港口' }), '高雄港');
  await user.selectOptions(screen.getByRole('combobox', { name: '狀態' }), '關閉');
  await user.type(screen.getByRole('textbox', { name: '代碼或名稱' }), 'EAST{Enter}');
  await waitFor(() =>
    expect(variablesOf('GatesPage').at(-1)?.filter).toEqual({ search: 'EAST', portCode: 'KHPC', state: 'CLOSED' }),
  );
  expect(address()).toBe('/gates?search=EAST&portCode=KHPC&state=CLOSED');
});

test('moves with j and k, and opens a gate with Enter', async () => {
  const { user, address } = open();
  await row(/KL-EAST-1/);
  await user.keyboard('jj');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'KL-EAST-2' }));
  await user.keyboard('k{Enter}');
  await waitFor(() => expect(address()).toBe('/gates/gate-1'));
});

test('shows as many gates a page as are chosen', async () => {
  const { user, variablesOf, address } = open({ gates: { total: 60, items: [sampleGate] }, ports }, '/gates?page=3');
  await row(/KL-EAST-1/);
  await user.selectOptions(screen.getByRole('combobox', { name: '每頁筆數' }), '50');
  await waitFor(() => expect(variablesOf('GatesPage').at(-1)).toMatchObject({ page: 1, size: 50 }));
  expect(address()).toBe('/gates?size=50');
});

test('shows that there is no gate yet, or none that matches', async () => {
  const { unmount } = open(list());
  expect(await screen.findByText('沒有管制站')).toBeDefined();
  unmount();
  open(list(), '/gates?state=CLOSED');
  expect(await screen.findByText('沒有符合條件的資料')).toBeDefined();
});

test('offers to try again when the list could not be loaded', async () => {
  const { user, answer } = open(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ GatesPage: list(sampleGate) });
  await user.click(again);
  expect(await row(/KL-EAST-1/)).toBeDefined();
});

test('names gates and ports in English', async () => {
  setLanguage('en');
  open();
  const gate = await row(/KL-EAST-1/);
  expect(within(gate).getByText('East 1')).toBeDefined();
  expect(screen.getByRole('option', { name: 'Port of Kaohsiung' })).toBeDefined();
});
