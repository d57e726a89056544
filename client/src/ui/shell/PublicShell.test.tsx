import { screen, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render';
import { PublicShell } from './PublicShell';

test('has the landmarks of a page, and neither menu nor account', async () => {
  const onLanguage = vi.fn();
  const { user } = renderAt('/sign-in', () => (
    <PublicShell home="/" tools={<a href="/register">註冊</a>} onLanguage={onLanguage}>
      <h1>登入</h1>
    </PublicShell>
  ));
  expect(within(screen.getByRole('banner')).getByRole('link', { name: '註冊' })).toBeDefined();
  expect(within(screen.getByRole('main')).getByRole('heading', { name: '登入' })).toBeDefined();
  expect(screen.queryByRole('button', { name: '選單' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^帳號/ })).toBeNull();
  await user.click(screen.getByRole('link', { name: '跳到主要內容' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(onLanguage).toHaveBeenCalledWith('en');
});
