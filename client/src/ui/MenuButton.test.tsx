import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderAt } from '../testing/render';
import { MenuButton } from './MenuButton';

test('opens by keyboard, moves and chooses', async () => {
  const out = vi.fn();
  const page = renderAt('/', () => (
    <MenuButton
      label="帳號"
      items={[
        { key: 'a', label: '設定', href: '/settings' },
        { key: 'b', label: '登出', onSelect: out },
      ]}
    >
      demo
    </MenuButton>
  ));
  await page.user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '帳號' }));
  await page.user.keyboard('{Enter}');
  await screen.findByRole('menu');
  await page.user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(out).toHaveBeenCalledOnce());
});
