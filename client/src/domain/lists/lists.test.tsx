import { screen, waitFor, within } from '@solidjs/testing-library';
import { createQuery, gql } from '@urql/solid';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { hidden } from '../../lib/hidden-filter';
import { type FilterKind, text } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { createGrowingList } from './growing-list';
import { ListTable } from './ListTable';
import { MoreRows } from './MoreRows';

interface Row {
  id: string;
}
type Page = { gates: { total: number; items: Row[] } };
const query = gql<Page, { of: string; page: number; size: number }>`
  query Gates($of: String!, $page: Int!, $size: Int!) {
    gates(of: $of, page: $page, size: $size) { total items { id } }
  }
`;
const rowsFrom = (from: number, count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${from + at}` }));

function openGrowing(answer: Answers[string]) {
  const [of, setOf] = createSignal('KL');
  const page = renderWithApi({ Gates: answer }, () => {
    const list = createGrowingList({
      query,
      variables: () => ({ of: of() }),
      page: (data) => data.gates,
      rowKey: (row) => row.id,
    });
    return (
      <>
        <output>
          {list
            .rows()
            ?.map(({ id }) => id)
            .join(' ')}
        </output>
        <p>{list.error()}</p>
        <button type="button" onClick={list.retry}>
          再試
        </button>
        <MoreRows list={list} />
      </>
    );
  });
  return { ...page, setOf };
}
const pageOf = (total: number) => (variables: Record<string, unknown>) => {
  const from = (Number(variables.page) - 1) * 10 + 1;
  return { gates: { total, items: rowsFrom(from, Math.min(10, total - from + 1)) } };
};

test('a growing list shows page after page below each other', async () => {
  const { user, variablesOf } = openGrowing(pageOf(12));
  expect(await screen.findByText('已顯示 10 筆，共 12 筆')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '顯示更多' }));
  const status = await screen.findByText('已顯示 12 筆，共 12 筆');
  expect(screen.queryByRole('button', { name: '顯示更多' })).toBeNull();
  expect(document.activeElement).toBe(status);
  expect(variablesOf('Gates').map(({ page }) => page)).toEqual([1, 2]);
});

test('a row that was pushed to the next page is shown once', async () => {
  const { user } = openGrowing(({ page }) => ({
    gates: { total: 12, items: page === 1 ? rowsFrom(1, 10) : rowsFrom(10, 3) },
  }));
  await user.click(await screen.findByRole('button', { name: '顯示更多' }));
  expect(await screen.findByText('1 2 3 4 5 6 7 8 9 10 11 12')).toBeDefined();
});

test('an empty list says nothing of more', async () => {
  openGrowing(pageOf(0));
  await waitFor(() => expect(screen.queryByRole('button', { name: '顯示更多' })).toBeNull());
});

test('says what went wrong, and tries again', async () => {
  let answer: Answers[string] = refused({ code: 'TIMEOUT' });
  const { user } = openGrowing((variables) => (typeof answer === 'function' ? answer(variables) : answer));
  await waitFor(() => expect(screen.getByRole('paragraph').textContent).not.toBe(''));
  answer = pageOf(2);
  await user.click(screen.getByRole('button', { name: '再試' }));
  expect(await screen.findByText('1 2')).toBeDefined();
});

function openTable(answer: Answers[string], at = '/gates', name: FilterKind<string> = text()) {
  return renderWithApi(
    { Gates: answer },
    () => {
      const list = createUrlListState({ filters: { name }, sorts: ['ID'] });
      const [result, read] = createQuery({
        query,
        variables: () => ({ of: 'KL', page: list.page(), size: list.pageSize() }),
      });
      return (
        <ListTable
          caption="管制站"
          columns={[{ key: 'id', header: '代碼', cell: (row: Row) => row.id, sort: 'ID' }]}
          rowKey={(row) => row.id}
          list={list}
          result={result}
          read={read}
          page={result.data?.gates}
        />
      );
    },
    { at, route: '*' },
  );
}

test('a list asks for the page of its address', async () => {
  const { variablesOf } = openTable(pageOf(35), '/gates?page=3');
  expect(await screen.findByText('第 21–30 筆，共 35 筆')).toBeDefined();
  expect(within(screen.getByRole('table')).getByText('21')).toBeDefined();
  expect(variablesOf('Gates')).toEqual([{ of: 'KL', page: 3, size: 10 }]);
});

test('a head sorts by the address', async () => {
  const { user, address } = openTable(pageOf(35));
  await screen.findByText('第 1–10 筆，共 35 筆');
  await user.click(screen.getByRole('button', { name: '代碼' }));
  await waitFor(() => expect(address()).toBe('/gates?sort=ID'));
  expect(screen.getByRole('columnheader', { name: '代碼' }).getAttribute('aria-sort')).toBe('ascending');
});

test('an empty list says whether filters are set', async () => {
  openTable(pageOf(0), '/gates?name=x');
  expect(await screen.findByText('沒有符合條件的資料')).toBeDefined();
});

test('a list that fails can be tried again', async () => {
  let answer: Answers[string] = refused({ code: 'TIMEOUT' });
  const { user } = openTable((variables: Record<string, unknown>) =>
    typeof answer === 'function' ? answer(variables) : answer,
  );
  await screen.findByRole('alert');
  answer = pageOf(2);
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(await screen.findByText('第 1–2 筆，共 2 筆')).toBeDefined();
});

test('R-ACC-3: shows no row while the name that was looked for is not known, on every page of the list', async () => {
  const { user, address } = openTable(pageOf(35), '/gates?name=0badcafe&page=2', hidden());
  expect(await screen.findByText('查詢條件已失效，請重新輸入')).toBeDefined();
  expect(screen.queryByText('11')).toBeNull();
  expect(screen.queryByText(/共 35 筆/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '清除條件' }));
  expect(await screen.findByText('第 1–10 筆，共 35 筆')).toBeDefined();
  expect(address()).toBe('/gates');
});
