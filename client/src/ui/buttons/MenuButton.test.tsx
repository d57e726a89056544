import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render';
import { MenuButton, type MenuItem } from './MenuButton';

function open(items: readonly MenuItem[]) {
  return renderAt('/', () => (
    <MenuButton label="帳號" items={items}>
      demo-a
    </MenuButton>
  ));
}
const trigger = () => screen.getByRole('button', { name: '帳號' });

test('is a button with a menu that opens by pointer', async () => {
  const { user } = open([{ key: 'out', label: '登出' }]);
  expect(trigger().getAttribute('aria-haspopup')).toBe('menu');
  expect(screen.queryByRole('menu')).toBeNull();
  await user.click(trigger());
  expect(await screen.findByRole('menu')).toBeDefined();
  expect(trigger().getAttribute('aria-expanded')).toBe('true');
});

test('opens, moves and chooses by keyboard, past what is disabled', async () => {
  const chosen = vi.fn();
  const { user } = open([
    { key: 'a', label: '設定', onSelect: () => chosen('a') },
    { key: 'b', label: '公司', disabled: true, onSelect: () => chosen('b') },
    { key: 'c', label: '登出', onSelect: () => chosen('c') },
  ]);
  await user.tab();
  await user.keyboard('{Enter}');
  await screen.findByRole('menu');
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(chosen.mock.calls).toEqual([['c']]));
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
});

test('closes on Escape and gives the focus back', async () => {
  const { user } = open([{ key: 'out', label: '登出' }]);
  await user.click(trigger());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('menu')));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(trigger()));
});

test('goes to the address of an item', async () => {
  const { user, address } = open([{ key: 'account', label: '設定', href: '/account' }]);
  await user.click(trigger());
  await user.click(await screen.findByRole('menuitem', { name: '設定' }));
  await waitFor(() => expect(address()).toBe('/account'));
});

test('ticks the chosen one of a few choices', async () => {
  const { user } = open([
    { key: 'light', label: '淺色', checked: true },
    { key: 'dark', label: '深色', checked: false, apart: true },
  ]);
  await user.click(trigger());
  expect(await screen.findByRole('menuitemradio', { name: '淺色', checked: true })).toBeDefined();
  expect(screen.getByRole('menuitemradio', { name: '深色', checked: false })).toBeDefined();
  expect(screen.getByRole('separator')).toBeDefined();
});
