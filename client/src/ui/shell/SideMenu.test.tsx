import { screen, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render';
import type { ShellGroup } from './menu-types';
import { SideMenu } from './SideMenu';

const groups: ShellGroup[] = [
  { links: [{ href: '/', label: '首頁', end: true }] },
  {
    label: '人員通行證',
    links: [
      { href: '/people', label: '人員', count: 3 },
      { href: '/passes', label: '通行證', count: 0 },
    ],
  },
  { label: '查詢', links: [{ href: '/explorer', label: '查詢工具', newTab: true }] },
];
const link = (name: string | RegExp) => screen.getByRole('link', { name });

test('has lists named after the groups, with how many are open', () => {
  renderAt('/', () => <SideMenu groups={groups} />);
  expect(screen.getByRole('navigation', { name: '主選單' })).toBeDefined();
  const people = screen.getByRole('list', { name: '人員通行證' });
  expect(within(people).getByRole('link', { name: '人員3 件待處理' })).toBeDefined();
  expect(within(people).getByRole('link', { name: '通行證' })).toBeDefined();
});

test('marks where one is', () => {
  renderAt('/people', () => <SideMenu groups={groups} />);
  expect(link(/^人員/).getAttribute('aria-current')).toBe('page');
  expect(link('首頁').getAttribute('aria-current')).toBeNull();
});

test('says when a link is chosen, so that a sheet can close', async () => {
  const onGo = vi.fn();
  const { user, address } = renderAt('/', () => <SideMenu groups={groups} onGo={onGo} />);
  await user.click(link('通行證'));
  expect(onGo).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(address()).toBe('/passes'));
});

test('opens what is no page of this program beside it, and says so', () => {
  renderAt('/', () => <SideMenu groups={groups} />);
  expect(link('查詢工具（另開視窗）')).toHaveProperty('target', '_blank');
});

test('marks a link as its owner says, where the address alone does not tell', () => {
  const views = [
    {
      links: [
        { href: '/passes', label: '通行證', here: false },
        { href: '/passes?tab=single-entry', label: '當次證', here: true },
      ],
    },
  ];
  renderAt('/passes?tab=single-entry', () => <SideMenu groups={views} />);
  expect(link('當次證').getAttribute('aria-current')).toBe('page');
  expect(link('通行證').getAttribute('aria-current')).toBeNull();
});
