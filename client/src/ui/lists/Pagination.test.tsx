import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render';
import { Pagination, type PaginationProps } from './Pagination';

const open = (own: Partial<PaginationProps> = {}) =>
  renderAt('/people', () => <Pagination page={1} pageSize={10} total={95} href={(page) => `?page=${page}`} {...own} />);
const links = () => screen.getAllByRole('link').map((each) => each.getAttribute('aria-label'));

test('shows which rows are listed, or a total of 0', () => {
  const { unmount } = open({ page: 10 });
  expect(screen.getByText('第 91–95 筆，共 95 筆')).toBeDefined();
  unmount();
  open({ total: 0 });
  expect(screen.getByText('共 0 筆')).toBeDefined();
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('leads to neighbours, first and last page', () => {
  open({ page: 5 });
  expect(screen.getByRole('navigation', { name: '分頁' })).toBeDefined();
  expect(links()).toEqual(['上一頁', '第 1 頁', '第 4 頁', '第 5 頁', '第 6 頁', '第 10 頁', '下一頁']);
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('5');
  expect(screen.getByRole('link', { name: '下一頁' }).getAttribute('href')).toBe('?page=6');
});

test('has no way beyond either end', () => {
  const { unmount } = open();
  expect(links()).not.toContain('上一頁');
  unmount();
  open({ page: 10 });
  expect(links()).not.toContain('下一頁');
});

test('is only words where one page holds all', () => {
  open({ total: 7 });
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.getByText('第 1–7 筆，共 7 筆')).toBeDefined();
});

test('changes the size of a page', async () => {
  const onPageSize = vi.fn();
  const { user } = open({ onPageSize, sizes: [10, 20, 40] });
  const list = screen.getByRole('combobox', { name: '每頁筆數' });
  expect(
    within(list)
      .getAllByRole('option')
      .map((each) => each.textContent),
  ).toEqual(['10', '20', '40']);
  await user.selectOptions(list, '40');
  expect(onPageSize).toHaveBeenCalledWith(40);
});

test('leads to any page by its number where there are too many for links', async () => {
  const { user, address } = renderAt('/people', () => (
    <Pagination page={1} pageSize={10} total={95} href={(page) => `/people?page=${page}`} />
  ));
  const field = screen.getByRole('textbox', { name: '前往頁數' });
  await user.type(field, '７{Enter}');
  await waitFor(() => expect(address()).toBe('/people?page=7'));
  await user.type(field, '99');
  await user.click(screen.getByRole('button', { name: '前往' }));
  await waitFor(() => expect(address()).toBe('/people?page=10'));
  await user.type(field, '0{Enter}');
  expect(address()).toBe('/people?page=10');
});

test('has no such field for a few pages', () => {
  open({ total: 60 });
  expect(screen.queryByRole('textbox')).toBeNull();
});
