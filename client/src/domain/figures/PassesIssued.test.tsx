import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { PassesIssued } from './PassesIssued';

// jsdom draws nothing: what the chart shows is checked in its table.
vi.mock('./issued-chart', () => ({ createIssuedChart: () => ({ draw: () => {}, destroy: () => {} }) }));

const ports = [
  { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' },
  { code: 'KHPC', nameZh: '高雄港', nameEn: 'Port of Kaohsiung' },
  { code: 'HLPC', nameZh: '花蓮港', nameEn: 'Port of Hualien' },
];
const series = [
  { kind: 'PERIODIC', port: { code: 'KLPC' }, issued: [1, 0, 2] },
  { kind: 'SINGLE_ENTRY', port: { code: 'KLPC' }, issued: [0, 0, 1000] },
  { kind: 'PERIODIC', port: { code: 'KHPC' }, issued: [5, 0, 0] },
];
const figures = (...each: object[]) => ({
  passesIssued: { from: '2026-03-01', to: '2026-03-03', series: each },
  ports,
});
const open = (answer: Answers[string] = figures(...series), at = '/') =>
  renderWithApi({ PassesIssued: answer }, () => <PassesIssued />, { at, route: '/' });
const rows = async () => {
  const table = await screen.findByRole('table', { name: /每日及各港口核發張數表/ });
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
};

test('shows the numbers in a table, the latest day first, with totals, of ports where any were issued', async () => {
  open();
  expect(await rows()).toEqual([
    ['日期', '合計', '基隆港', '高雄港'],
    ['2026/03/03', '1,002', '1,002', '0'],
    ['2026/03/02', '0', '0', '0'],
    ['2026/03/01', '6', '1', '5'],
    ['合計', '1,008', '1,003', '5'],
  ]);
  expect(screen.getByText('共核發 1,008 張，最多的一天是 2026/03/03，1,002 張。')).toBeDefined();
  expect(screen.getByRole('img', { name: /每日核發張數長條圖（2026\/03\/01 至 2026\/03\/03）/ })).toBeDefined();
});

test('counts only the kind that is chosen, without asking the API again', async () => {
  const { user, variablesOf, address } = open();
  await rows();
  await user.click(within(screen.getByRole('navigation', { name: '種類' })).getByRole('link', { name: /定期/ }));
  await waitFor(async () => expect((await rows()).at(-1)).toEqual(['合計', '8', '3', '5']));
  expect(address()).toContain('kind=PERIODIC');
  expect(variablesOf('PassesIssued')).toHaveLength(1);
});

test('asks for as many days up to today as are chosen', async () => {
  const { user, variablesOf } = open();
  await rows();
  const days = ({ from, to }: Record<string, unknown>) =>
    (Date.parse(String(to)) - Date.parse(String(from))) / 864e5 + 1;
  expect(variablesOf('PassesIssued').map(days)).toEqual([30]);
  await user.click(screen.getByRole('link', { name: '7 天' }));
  await waitFor(() => expect(variablesOf('PassesIssued').map(days)).toEqual([30, 7]));
  expect(screen.getByRole('link', { name: '7 天' }).getAttribute('aria-current')).toBe('true');
});

test('shows that none were issued, and nothing to export', async () => {
  open(figures());
  expect(await screen.findByText('這段期間沒有核發通行證')).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('offers to try again when the numbers could not be loaded', async () => {
  const { user, answer } = open(refused({ code: 'INTERNAL' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ PassesIssued: figures(...series) });
  await user.click(again);
  expect(await rows()).toHaveLength(5);
});

test('names the ports in English when that is the language', async () => {
  setLanguage('en');
  open();
  const table = await screen.findByRole('table');
  expect(within(table).getByRole('columnheader', { name: 'Port of Keelung' })).toBeDefined();
});
