import { screen, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { setShortcutsOn } from '../../lib/keyboard';
import { renderAt } from '../../testing/render';
import { DataTable } from './DataTable';
import type { DataTableProps } from './table-types';

interface Person {
  id: string;
  name: string;
  company: string;
}
const people: Person[] = [
  { id: '1', name: '王小明', company: '甲公司' },
  { id: '2', name: '李大華', company: '乙公司' },
  { id: '3', name: '陳美玲', company: '丙公司' },
];

const plain: DataTableProps<Person> = {
  caption: '人員',
  columns: [
    { key: 'name', header: '姓名', cell: (row) => row.name, sort: 'NAME' },
    { key: 'company', header: '公司', cell: (row) => row.company },
    { key: 'act', header: '動作', headerHidden: true, cell: (row) => <button type="button">刪除{row.name}</button> },
  ],
  rows: people,
  rowKey: (row) => row.id,
  rowName: (row) => row.name,
  rowHref: (row) => `/people/${row.id}`,
};

function open(own: Partial<DataTableProps<Person>> = {}) {
  const props = { ...plain, ...own };
  return renderAt('/people', () => <DataTable {...props} />);
}
const rows = () => screen.getAllByRole('row').slice(1);

afterEach(() => setShortcutsOn(true));

test('is a table with the name of its caption, a head and a row for each', () => {
  open();
  const table = screen.getByRole('table', { name: '人員' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((each) => each.textContent),
  ).toEqual(['姓名', '公司', '動作']);
  expect(rows()).toHaveLength(3);
  expect(within(rows()[1] as HTMLElement).getByRole('cell', { name: /乙公司/ })).toBeDefined();
});

test('the first cell leads to the record, or the one that is named', () => {
  open();
  expect(screen.getByRole('link', { name: '王小明' }).getAttribute('href')).toBe('/people/1');
  expect(screen.queryByRole('link', { name: '甲公司' })).toBeNull();
});

test('another column can be the link', () => {
  open({
    columns: [
      { key: 'name', header: '姓名', cell: (row) => row.name },
      { key: 'company', header: '公司', cell: (row) => row.company, link: true },
    ],
  });
  expect(screen.queryByRole('link', { name: '王小明' })).toBeNull();
  expect(screen.getByRole('link', { name: '甲公司' })).toBeDefined();
});

test('sorts by the heads that can be sorted, and says how it is sorted', async () => {
  const onSort = vi.fn();
  const [sort, setSort] = createSignal({ by: 'NAME', descending: false });
  const { user } = renderAt('/people', () => (
    <DataTable
      caption="人員"
      columns={[
        { key: 'name', header: '姓名', cell: (row: Person) => row.name, sort: 'NAME' },
        { key: 'company', header: '公司', cell: (row: Person) => row.company, sort: 'COMPANY' },
      ]}
      rows={people}
      rowKey={(row) => row.id}
      sort={sort()}
      onSort={onSort}
    />
  ));
  const head = (name: string) => screen.getByRole('columnheader', { name }).getAttribute('aria-sort');
  expect([head('姓名'), head('公司')]).toEqual(['ascending', 'none']);
  await user.click(screen.getByRole('button', { name: '公司' }));
  expect(onSort).toHaveBeenCalledWith('COMPANY');
  setSort({ by: 'NAME', descending: true });
  expect(head('姓名')).toBe('descending');
});

test('offers the same on a phone, where there are no heads', async () => {
  const onSort = vi.fn();
  const { user } = open({ sort: { by: 'NAME', descending: true }, onSort });
  await user.selectOptions(screen.getByRole('combobox', { name: '排序方式' }), '姓名');
  expect(onSort).toHaveBeenCalledWith('NAME');
  await user.click(screen.getByRole('button', { name: '遞減排序' }));
  expect(onSort).toHaveBeenCalledTimes(2);
});

test('shows that rows are on their way', () => {
  open({ rows: undefined, loading: true });
  expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true');
  expect(screen.getByText('載入中')).toBeDefined();
});

test('keeps rows while newer ones are on their way', () => {
  open({ loading: true });
  expect(rows()).toHaveLength(3);
  expect(screen.getByText('更新中')).toBeDefined();
  // What came of it is read out, not that it is under way.
  expect(screen.queryByRole('status')).toBeNull();
});

test('says that there is nothing, in other words where filters are set', () => {
  const { unmount } = open({ rows: [], emptyTitle: '還沒有人員', emptyAction: <a href="/people/new">新增人員</a> });
  expect(screen.getByText('還沒有人員')).toBeDefined();
  expect(screen.getByRole('link', { name: '新增人員' })).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
  unmount();
  open({ rows: [], filtered: true, emptyTitle: '還沒有人員', emptyAction: <a href="/people/new">新增人員</a> });
  expect(screen.getByText('沒有符合條件的資料')).toBeDefined();
  expect(screen.queryByRole('link', { name: '新增人員' })).toBeNull();
});

test('an error is heard at once and can be tried again; rows that are there stay', async () => {
  const onRetry = vi.fn();
  const { user } = open({ error: '連不到伺服器', onRetry });
  expect(screen.getByRole('alert').textContent).toContain('連不到伺服器');
  expect(rows()).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('where nothing came but an error there is no table', () => {
  open({ rows: undefined, error: '連不到伺服器' });
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByRole('button', { name: '再試一次' })).toBeNull();
});

test('j and k move the focus along the rows, Enter opens', async () => {
  const { user } = open({ keys: true });
  await user.keyboard('j');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: '王小明' }));
  await user.keyboard('jjj');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: '陳美玲' }));
  await user.keyboard('k');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: '李大華' }));
  expect(rows().map((each) => each.dataset.active)).toEqual(['false', 'true', 'false']);
});

test('keys are asleep on a table without them, and where they are switched off', async () => {
  const { user, unmount } = open();
  await user.keyboard('j');
  expect(document.activeElement).toBe(document.body);
  unmount();
  open({ keys: true });
  setShortcutsOn(false);
  await user.keyboard('j');
  expect(document.activeElement).toBe(document.body);
});

function openWithSelection(own: Partial<DataTableProps<Person>> = {}) {
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set());
  const selection = () => ({
    selected: selected(),
    onChange: (next: Set<string>) => setSelected(next),
    selectable: (row: Person) => row.id !== '2',
  });
  const result = renderAt('/people', () => (
    <DataTable
      caption="人員"
      columns={[{ key: 'name', header: '姓名', cell: (row: Person) => row.name }]}
      rows={people}
      rowKey={(row) => row.id}
      rowName={(row) => row.name}
      selection={selection()}
      bulkActions={<button type="button">申請</button>}
      keys
      {...own}
    />
  ));
  return { ...result, selected: () => [...selected()], setSelected };
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

test('selects rows by boxes named after them; a row that cannot be selected has none', async () => {
  const { user, selected } = openWithSelection();
  expect(screen.queryByRole('checkbox', { name: '選取「李大華」' })).toBeNull();
  expect(screen.queryByRole('button', { name: '申請' })).toBeNull();
  await user.click(box('選取「王小明」'));
  expect(selected()).toEqual(['1']);
  expect(screen.getByRole('status').textContent).toContain('已選 1 筆');
  expect(screen.getByRole('button', { name: '申請' })).toBeDefined();
  await user.click(box('選取「王小明」'));
  expect(selected()).toEqual([]);
});

test('selects, then clears, all selectable rows of the page', async () => {
  const { user, selected, setSelected } = openWithSelection();
  await user.click(box('選取本頁全部'));
  expect(selected()).toEqual(['1', '3']);
  expect(box('選取本頁全部').checked).toBe(true);
  await user.click(box('選取「陳美玲」'));
  expect(box('選取本頁全部').checked).toBe(false);
  expect(box('選取本頁全部').indeterminate).toBe(true);
  setSelected(new Set(['1', '3', 'of another page']));
  await user.click(box('選取本頁全部'));
  expect(selected()).toEqual(['of another page']);
});

test('boxes show what the owner holds, also where it refuses the change', async () => {
  const onChange = vi.fn();
  const { user } = openWithSelection({ selection: { selected: new Set(['1']), onChange } });
  await user.click(box('選取「李大華」'));
  await user.click(box('選取「王小明」'));
  await user.click(box('選取本頁全部'));
  expect(onChange).toHaveBeenCalledTimes(3);
  expect(box('選取「李大華」').checked).toBe(false);
  expect(box('選取「王小明」').checked).toBe(true);
  expect(box('選取本頁全部').checked).toBe(false);
  expect(box('選取本頁全部').indeterminate).toBe(true);
});

test('x selects the row the keys stand on, unless it cannot be selected', async () => {
  const { user, selected } = openWithSelection();
  await user.keyboard('jx');
  expect(selected()).toEqual(['1']);
  await user.keyboard('jx');
  expect(selected()).toEqual(['1']);
  await user.keyboard('kx');
  expect(selected()).toEqual([]);
});

test('there is nothing to select on a page without rows that can be', () => {
  openWithSelection({ selection: { selected: new Set(), onChange: () => {}, selectable: () => false } });
  expect(box('選取本頁全部').disabled).toBe(true);
});

test('what may be done about a row stays at the edge of a frame that is too narrow for the table', () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(readonly report: () => void) {}
      observe() {
        this.report();
      }
      disconnect() {}
    },
  );
  const width = vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1400);
  const columns = plain.columns.map((column) => ({ ...column, sticky: column.key === 'act' }));
  open({ columns });
  const kept = () => [...document.querySelectorAll('td, th')].filter((cell) => /right-0/.test(cell.className));
  expect(kept().map(({ textContent }) => textContent)).toEqual(['動作', '刪除王小明', '刪除李大華', '刪除陳美玲']);
  width.mockRestore();
  vi.unstubAllGlobals();
});

test('and is where it is in a frame that is wide enough', () => {
  open({ columns: plain.columns.map((column) => ({ ...column, sticky: column.key === 'act' })) });
  expect([...document.querySelectorAll('td, th')].filter((cell) => /right-0/.test(cell.className))).toEqual([]);
});
