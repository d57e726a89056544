import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { Tabs } from './Tabs';

const tabs = [
  { key: 'open', label: '待審', href: '?tab=open', count: 3 },
  { key: 'done', label: '已審', href: '?tab=done' },
];

test('are links, one of them the current page', () => {
  renderFor(() => <Tabs tabs={tabs} current="done" label="案件" />);
  expect(screen.getByRole('navigation', { name: '案件' })).toBeDefined();
  expect(screen.getByRole('link', { name: '已審', current: 'page' }).getAttribute('href')).toBe('?tab=done');
  expect(screen.getByRole('link', { name: '待審3', current: false }).getAttribute('href')).toBe('?tab=open');
});

test('none is current where none is named', () => {
  renderFor(() => <Tabs tabs={tabs} current={undefined} />);
  expect(screen.getByRole('navigation', { name: '分類' })).toBeDefined();
  expect(screen.queryByRole('link', { current: 'page' })).toBeNull();
});
