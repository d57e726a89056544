import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { ListPagination } from './ListPagination';

test('waits for the first answer, then shows the place in the list', async () => {
  const [total, setTotal] = createSignal<number>();
  const list = {
    page: () => 2,
    pageSize: () => 10,
    pageSizes: [10, 20],
    pageHref: (page: number) => `/people?page=${page}`,
    setPageSize: vi.fn(),
  };
  const { user } = renderFor(() => <ListPagination list={list} total={total()} />);
  expect(screen.queryByText(/筆/)).toBeNull();
  setTotal(25);
  expect(screen.getByText('第 11–20 筆，共 25 筆')).toBeDefined();
  expect(screen.getByRole('link', { name: '下一頁' }).getAttribute('href')).toBe('/people?page=3');
  await user.selectOptions(screen.getByRole('combobox'), '20');
  expect(list.setPageSize).toHaveBeenCalledWith(20);
});
