import { screen, waitFor } from '@solidjs/testing-library';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderWithApi } from '../../testing/api';
import { ownLimit, RowsExportMenu, type RowsExportMenuProps } from './RowsExportMenu';

interface Row {
  name: string;
}
const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (blob) => {
    saved.push({ name: '', text: (blob as Blob).text() });
    return 'blob:export';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function () {
    const last = saved.at(-1);
    if (last) last.name = this.download;
  };
});

function open(own: Partial<RowsExportMenuProps<Row>> = {}) {
  const load = vi.fn(async (): Promise<Row[]> => [{ name: '王小明' }, { name: '=1+1' }]);
  const page = renderWithApi({}, () => (
    <RowsExportMenu
      total={2}
      name="people"
      columns={() => [{ header: '姓名', value: (row: Row) => row.name }]}
      load={load}
      {...own}
    />
  ));
  const choose = async (format: string) => {
    await page.user.click(screen.getByRole('button', { name: '匯出' }));
    await page.user.click(await screen.findByRole('menuitem', { name: format }));
  };
  return { ...page, load, choose };
}

test('exports every row of the filtered list, with formulas as text', async () => {
  const { choose } = open();
  await choose('CSV 檔');
  expect(await screen.findByText('已匯出 2 筆')).toBeDefined();
  const [file] = saved;
  expect(file?.name).toMatch(/^people-\d{4}-\d{2}-\d{2}\.csv$/);
  const text = await file?.text;
  expect(text).toContain('王小明');
  expect(text).toContain("'=1+1");
});

test('asks to narrow a list that is too long, and loads nothing', async () => {
  const { choose, load } = open({ total: 5001 });
  await choose('CSV 檔');
  expect(await screen.findByText('超過 5000 筆，請先縮小查詢條件再匯出。')).toBeDefined();
  expect(load).not.toHaveBeenCalled();
});

test('exports more where the list says so', async () => {
  const { choose, load } = open({ total: 5001, limit: ownLimit });
  await choose('CSV 檔');
  expect(await screen.findByText('已匯出 2 筆')).toBeDefined();
  expect(load).toHaveBeenCalledOnce();
});

test('says what went wrong', async () => {
  const { choose } = open({ load: () => Promise.reject(new Error('broken')) });
  await choose('CSV 檔');
  expect(await screen.findByText('匯出失敗')).toBeDefined();
  await waitFor(() => expect(saved).toEqual([]));
});
