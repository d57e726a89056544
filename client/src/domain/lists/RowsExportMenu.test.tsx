import { screen, waitFor, within } from '@solidjs/testing-library';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderWithApi } from '../../testing/api';
import { RowsExportMenu, type RowsExportMenuProps } from './RowsExportMenu';

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

test('shows how far it has come, and saves nothing once it is cancelled', async () => {
  let signal: AbortSignal | undefined;
  const load: RowsExportMenuProps<Row>['load'] = (reading) => {
    signal = reading.signal;
    reading.onRows(1200);
    return new Promise((_, reject) => reading.signal.addEventListener('abort', () => reject(reading.signal.reason)));
  };
  const { user, choose } = open({ total: 7000, load });
  await choose('CSV 檔');
  expect(await screen.findByText('已讀取 1200／7000 筆')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '取消匯出' }));
  expect(signal?.aborted).toBe(true);
  expect(await screen.findByText('已取消匯出')).toBeDefined();
  expect(screen.queryByText('匯出失敗')).toBeNull();
  expect(screen.queryByRole('button', { name: '取消匯出' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '匯出' }));
  expect(saved).toEqual([]);
});

test('saves no Excel file with more rows than a sheet holds', async () => {
  const { choose, load } = open({ total: 1_048_576 });
  await choose('Excel 檔（XLSX）');
  expect(await screen.findByText('Excel 檔最多 1048575 筆，請改匯出 CSV 檔。')).toBeDefined();
  expect(load).not.toHaveBeenCalled();
});

test('ends with the page', async () => {
  let signal: AbortSignal | undefined;
  const { choose, unmount } = open({
    load: (reading) => {
      signal = reading.signal;
      return new Promise(() => {});
    },
  });
  await choose('CSV 檔');
  unmount();
  expect(signal?.aborted).toBe(true);
});

test('says what went wrong, saves no half file, and exports again in the same format', async () => {
  const load = vi.fn<RowsExportMenuProps<Row>['load']>(async () => [{ name: '王小明' }]);
  load.mockRejectedValueOnce(new Error('broken'));
  const { user, choose } = open({ load });
  await choose('CSV 檔');
  expect(await screen.findByText('匯出失敗')).toBeDefined();
  await waitFor(() => expect(saved).toEqual([]));
  await user.click(screen.getByRole('button', { name: '重新匯出' }));
  expect(await screen.findByText('已匯出 1 筆')).toBeDefined();
  expect(saved[0]?.name).toMatch(/\.csv$/);
  expect(screen.queryByRole('button', { name: '重新匯出' })).toBeNull();
});

test('exports only the columns that are chosen, then all of them again', async () => {
  const columns = () => [
    { header: '姓名', value: (row: Row) => row.name },
    { header: '長度', value: (row: Row) => row.name.length },
  ];
  const { user, choose } = open({ columns });
  await choose('選擇欄位…');
  const dialog = within(await screen.findByRole('dialog', { name: '要匯出的欄位' }));
  await user.click(dialog.getByRole('checkbox', { name: '長度' }));
  await user.click(dialog.getByRole('button', { name: 'CSV 檔' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect((await saved[0]?.text)?.split('\r\n')[0]).toContain('姓名');
  expect(await saved[0]?.text).not.toContain('長度');
  await choose('CSV 檔');
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(await saved[1]?.text).toContain('姓名,長度');
});

test('exports no file without any column', async () => {
  const { user, choose } = open();
  await choose('選擇欄位…');
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('checkbox', { name: '姓名' }));
  expect(dialog.getByRole('button', { name: 'CSV 檔' }).hasAttribute('disabled')).toBe(true);
});
