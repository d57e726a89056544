import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderAt } from '../testing/render';
import { hidden } from './hidden-filter';
import { manyOf, oneOf, text } from './list-state';
import { createUrlListState } from './url-state';

function open(at: string) {
  const list: { state?: ReturnType<typeof make> } = {};
  const page = renderAt(at, () => {
    list.state = make();
    return <output>{JSON.stringify({ ...list.state.filters() })}</output>;
  });
  const { state } = list;
  if (!state) throw new Error('not rendered');
  return { ...page, state };
}
const make = () =>
  createUrlListState({
    filters: { name: text(), state: oneOf(['ACTIVE', 'ENDED']), ports: manyOf(['KL', 'KH']) },
    sorts: ['NAME', 'DATE'],
    defaultSort: { by: 'DATE', descending: true },
    tabs: ['open', 'done'],
    pageSizes: [10, 20],
  });
const entered = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

test('the address is the state', () => {
  const { state } = open('/passes?name=王&ports=KL&ports=KH&sort=-NAME&tab=done&page=3&size=20');
  expect(state.filters()).toEqual({ name: '王', ports: ['KL', 'KH'] });
  expect(state.sort()).toEqual({ by: 'NAME', descending: true });
  expect([state.tab(), state.page(), state.pageSize(), state.filtered()]).toEqual(['done', 3, 20, true]);
});

test('the plain address is the plain list, and what is unreadable counts as not set', () => {
  const { state } = open('/passes?state=OTHER&sort=SIZE&tab=x&page=0&size=999');
  expect(state.filters()).toEqual({});
  expect(state.sort()).toEqual({ by: 'DATE', descending: true });
  expect([state.tab(), state.page(), state.pageSize(), state.filtered()]).toEqual(['open', 1, 10, false]);
});

test('filters begin at page 1 and leave the rest of the address', async () => {
  const { state, address } = open('/passes?page=3&tab=done&other=x');
  state.enterFilters(entered({ name: '王', state: 'ACTIVE' }));
  await waitFor(() => expect(state.filters()).toEqual({ name: '王', state: 'ACTIVE' }));
  const query = () => Object.fromEntries(new URL(address(), 'http://localhost').searchParams);
  await waitFor(() => expect(query()).toEqual({ other: 'x', tab: 'done', name: '王', state: 'ACTIVE' }));
  expect(screen.getByRole('status').textContent).toContain('王');
  state.clearFilters();
  await waitFor(() => expect(state.filtered()).toBe(false));
});

test('a head sorts ascending, descending, and not at all', async () => {
  const { state } = open('/passes');
  state.toggleSort('NAME');
  await waitFor(() => expect(state.sort()).toEqual({ by: 'NAME', descending: false }));
  state.toggleSort('NAME');
  await waitFor(() => expect(state.sort()).toEqual({ by: 'NAME', descending: true }));
  state.toggleSort('NAME');
  await waitFor(() => expect(state.sort()).toEqual({ by: 'DATE', descending: true }));
  state.toggleSort('UNKNOWN');
  expect(state.sort()).toEqual({ by: 'DATE', descending: true });
});

test('links lead to pages, tabs and filters of the same list', () => {
  const { state } = open('/passes?name=王&page=2');
  expect(new URLSearchParams(state.pageHref(3).split('?')[1]).get('page')).toBe('3');
  expect(state.pageHref(1)).not.toContain('page');
  expect(state.tabHref('done')).toContain('tab=done');
  expect(state.tabHref('done')).not.toContain('page');
  expect(state.filtersHref({ state: 'ENDED' })).toBe('/passes?state=ENDED');
});

test('another size begins at page 1', async () => {
  const { state, address } = open('/passes?page=3');
  state.setPageSize(20);
  await waitFor(() => expect(address()).toBe('/passes?size=20'));
});

test('R-ACC-3: links to pages and tabs keep a name that is not known here, and other filters take its place', () => {
  const made: { list?: ReturnType<typeof lost> } = {};
  const lost = () =>
    createUrlListState({ filters: { name: hidden(), port: text() }, sorts: [], tabs: ['open', 'done'] });
  renderAt('/passes?name=0badcafe', () => {
    made.list = lost();
    return <p />;
  });
  expect(made.list?.expired()).toBe(true);
  expect(made.list?.filtered()).toBe(true);
  expect(made.list?.pageHref(2)).toBe('/passes?name=0badcafe&page=2');
  expect(made.list?.tabHref('done')).not.toContain('undefined');
  expect(made.list?.filtersHref({ port: 'KL' })).toBe('/passes?port=KL');
});

test('a filter cannot have a name that the list itself has in the URL', () => {
  // @ts-expect-error: this is the size of a page.
  const makeWithSize = () => createUrlListState({ filters: { size: text() }, sorts: [] });
  expect(makeWithSize).toBeTypeOf('function');
});
