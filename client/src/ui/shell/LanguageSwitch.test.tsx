import { screen } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { language } from '../../lib/i18n';
import { renderFor } from '../../testing/render';
import { LanguageSwitch } from './LanguageSwitch';

test('names the other language in that language, changes to it and says so', async () => {
  const onChange = vi.fn();
  const { user } = renderFor(() => <LanguageSwitch onChange={onChange} />);
  const button = screen.getByRole('button', { name: 'English' });
  expect(button.lang).toBe('en');
  await user.click(button);
  expect(language()).toBe('en');
  expect(document.documentElement.lang).toBe('en');
  expect(screen.getByRole('button', { name: '中文' }).lang).toBe('zh-Hant');
  await user.click(button);
  expect(language()).toBe('zh-Hant');
  expect(onChange.mock.calls).toEqual([['en'], ['zh-Hant']]);
});
