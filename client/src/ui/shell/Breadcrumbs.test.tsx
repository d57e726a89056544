import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderAt } from '../../testing/render';
import { Breadcrumbs } from './Breadcrumbs';

test('leads up the path; the page itself is no link', () => {
  renderAt('/people/1', () => <Breadcrumbs crumbs={[{ label: '人員', href: '/people' }, { label: '王小明' }]} />);
  const nav = screen.getByRole('navigation', { name: '目前位置' });
  expect(within(nav).getAllByRole('listitem')).toHaveLength(2);
  expect(within(nav).getByRole('link', { name: '人員' }).getAttribute('href')).toBe('/people');
  expect(within(nav).queryByRole('link', { name: '王小明' })).toBeNull();
  expect(within(nav).getByText('王小明').getAttribute('aria-current')).toBe('page');
});
