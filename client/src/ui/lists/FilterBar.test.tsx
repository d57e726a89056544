import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { isoDate, oneOf, text } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { renderAt } from '../../testing/render';
import { TextInput } from '../fields/TextInput';
import { FilterBar, type FilterBarProps } from './FilterBar';
import { FilterDay } from './FilterDay';
import { FilterField } from './FilterField';
import { FilterSelect } from './FilterSelect';

function Bar(props: Partial<FilterBarProps>) {
  const list = createUrlListState({
    filters: { name: text(), state: oneOf(['ACTIVE', 'ENDED']), from: isoDate() },
    sorts: [],
  });
  return (
    <FilterBar list={list} days={['from']} {...props}>
      <FilterField name="name" label="姓名">
        <TextInput dense value={list.filters().name ?? ''} />
      </FilterField>
      <FilterSelect
        name="state"
        label="狀態"
        options={[
          { value: 'ACTIVE', label: '有效' },
          { value: 'ENDED', label: '到期' },
        ]}
        value={list.filters().state}
      />
      <FilterDay name="from" label="起日" value={list.filters().from} />
    </FilterBar>
  );
}
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const query = (address: string) => Object.fromEntries(new URL(address, 'http://localhost').searchParams);

test('is a search with labelled fields', () => {
  renderAt('/passes', () => <Bar />);
  expect(screen.getByRole('search', { name: '查詢條件' })).toBeDefined();
  expect(screen.getByRole('combobox', { name: '狀態' })).toBeDefined();
  expect(field('起日').placeholder).toBe('例：115/11/20');
});

test('filters when it is submitted, not while typing', async () => {
  const { user, address } = renderAt('/passes?page=3', () => <Bar />);
  await user.type(field('姓名'), '王');
  await user.selectOptions(screen.getByRole('combobox'), '有效');
  expect(address()).toBe('/passes?page=3');
  await user.type(field('起日'), '115/11/20{Enter}');
  await waitFor(() => expect(query(address())).toEqual({ name: '王', state: 'ACTIVE', from: '2026-11-20' }));
});

test('shows the filters of the address and clears them all', async () => {
  const { user, address } = renderAt('/passes?name=王&state=ENDED&from=2026-11-20', () => <Bar />);
  expect(field('姓名').value).toBe('王');
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('ENDED');
  expect(field('起日').value).toBe('2026/11/20');
  await user.click(screen.getByRole('button', { name: '清除條件' }));
  await waitFor(() => expect(address()).toBe('/passes'));
  expect(field('姓名').value).toBe('');
  expect(screen.queryByRole('button', { name: '清除條件' })).toBeNull();
});

test('says that it cannot read a day, and leaves the list as it is', async () => {
  const { user, address } = renderAt('/passes', () => <Bar />);
  await user.type(field('起日'), '下星期{Enter}');
  expect(screen.getByRole('alert').textContent).toContain('日期請輸入如 2026/11/20 或 115/11/20。');
  expect(address()).toBe('/passes');
  await user.clear(field('起日'));
  await user.click(screen.getByRole('button', { name: '查詢' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('folds away what is less often needed', () => {
  renderAt('/passes', () => <Bar more={<p>公司統編</p>} />);
  expect(screen.getByText('更多條件').closest('details')?.open).toBe(false);
});

test('opens it where one of those filters is set', () => {
  renderAt('/passes', () => <Bar more={<p>公司統編</p>} moreOpen />);
  expect(screen.getByText('更多條件').closest('details')?.open).toBe(true);
});
