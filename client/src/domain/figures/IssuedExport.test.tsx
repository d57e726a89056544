import { screen } from '@solidjs/testing-library';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { renderWithApi } from '../../testing/api';
import { portOf } from '../../testing/places';
import { dailyCounts } from './daily-counts';
import { IssuedExport } from './IssuedExport';

const ports = [portOf('KLPC', '基隆港', 'Port of Keelung'), portOf('KHPC', '高雄港', 'Port of Kaohsiung')];
const series = [
  { kind: 'PERIODIC', port: { code: 'KLPC' }, issued: [1, 0, 2] },
  { kind: 'PERIODIC', port: { code: 'KHPC' }, issued: [5, 0, 0] },
] as const;
const saved: { name: string; blob: Blob }[] = [];
let write: (blob: Blob) => string;

beforeEach(() => {
  saved.length = 0;
  write = (blob) => {
    saved.push({ name: '', blob });
    return 'blob:export';
  };
  URL.createObjectURL = (blob) => write(blob as Blob);
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function () {
    const last = saved.at(-1);
    if (last) last.name = this.download;
  };
});

async function exportAs(format: string) {
  const counts = dailyCounts([...series], ports, { from: '2026-03-01', to: '2026-03-03' }, undefined);
  const { user } = renderWithApi({}, () => <IssuedExport counts={counts} name="figures-2026-03" />);
  await user.click(screen.getByRole('button'));
  await user.click(await screen.findByRole('menuitem', { name: format }));
}
const lines = async () => (await saved[0]?.blob.text())?.replace('\uFEFF', '').trim().split('\r\n');

test('exports exactly the table that is shown: the latest day first, the totals last', async () => {
  await exportAs('CSV 檔');
  expect(await screen.findByText('已匯出 3 筆')).toBeDefined();
  expect(saved[0]?.name).toBe('figures-2026-03.csv');
  expect(await lines()).toEqual([
    '日期,合計,基隆港,高雄港',
    '2026/03/03,2,2,0',
    '2026/03/02,0,0,0',
    '2026/03/01,6,1,5',
    '合計,8,3,5',
  ]);
});

test('writes the head in the language of the screen', async () => {
  setLanguage('en');
  await exportAs('CSV file');
  await screen.findByText(/3/, { selector: '[role=status] *, [data-part=title]' });
  expect((await lines())?.[0]).toContain('Port of Keelung');
});

test('shows that the file could not be written', async () => {
  write = () => {
    throw new Error('no room');
  };
  await exportAs('CSV 檔');
  expect(await screen.findByText('匯出失敗')).toBeDefined();
});
