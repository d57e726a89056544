import { screen } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { setTheme, theme, themeChoice } from '../../lib/theme';
import { renderAt } from '../../testing/render';
import { ThemeSwitch } from './ThemeSwitch';

afterEach(() => setTheme('system'));

test('offers three themes, and shows the one that is chosen', async () => {
  const { user } = renderAt('/', () => <ThemeSwitch />);
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: '佈景' });
  expect([...list.options].map(({ label }) => label)).toEqual(['跟隨系統', '淺色', '深色']);
  expect(list.selectedOptions[0]?.label).toBe('跟隨系統');
  await user.selectOptions(list, '深色');
  expect(themeChoice()).toBe('dark');
  expect(theme()).toBe('dark');
  expect(list.selectedOptions[0]?.label).toBe('深色');
});
