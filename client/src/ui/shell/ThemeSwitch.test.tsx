import { screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { setTheme, theme, themeChoice } from '../../lib/theme';
import { renderAt } from '../../testing/render';
import { ThemeSwitch } from './ThemeSwitch';

afterEach(() => setTheme('system'));

test('offers three themes and ticks the one that is chosen', async () => {
  const { user } = renderAt('/', () => <ThemeSwitch />);
  await user.click(screen.getByRole('button', { name: '佈景' }));
  expect(await screen.findByRole('menuitemradio', { name: '跟隨系統', checked: true })).toBeDefined();
  await user.click(screen.getByRole('menuitemradio', { name: '深色' }));
  await waitFor(() => expect(themeChoice()).toBe('dark'));
  expect(theme()).toBe('dark');
  await user.click(screen.getByRole('button', { name: '佈景' }));
  expect(await screen.findByRole('menuitemradio', { name: '深色', checked: true })).toBeDefined();
  expect(screen.getByRole('menuitemradio', { name: '跟隨系統', checked: false })).toBeDefined();
});
