import { screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, expect, test, vi } from 'vitest';
import { setKeyboardHelpOpen } from '../../lib/keyboard';
import { renderAt } from '../../testing/render';
import { AppShell, type AppShellProps } from './AppShell';

afterEach(() => setKeyboardHelpOpen(false));

function open(own: Partial<AppShellProps> = {}) {
  return renderAt('/', () => (
    <AppShell
      home="/"
      suffix="審核"
      menu={[{ links: [{ href: '/people', label: '人員' }] }]}
      accountName="demo-a"
      accountItems={[{ key: 'out', label: '登出' }]}
      {...own}
    >
      <h1>首頁</h1>
    </AppShell>
  ));
}

test('has the landmarks of a page', () => {
  open();
  expect(within(screen.getByRole('banner')).getByRole('link', { name: '通行證管理系統審核' })).toBeDefined();
  expect(screen.getByRole('navigation', { name: '主選單' })).toBeDefined();
  expect(within(screen.getByRole('main')).getByRole('heading', { name: '首頁' })).toBeDefined();
  expect(screen.getByRole('contentinfo').textContent).toContain('臺北時間');
});

test('a page that fills the window has no footer', () => {
  open({ fill: true });
  expect(screen.queryByRole('contentinfo')).toBeNull();
});

test('begins with a link to the content', async () => {
  const { user } = open();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: '跳到主要內容' }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('has the keys explained from the menu of the account, before its own items', async () => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: '帳號 demo-a' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map((each) => each.textContent)).toEqual(['鍵盤快速鍵', '登出']);
  await user.click(screen.getByRole('menuitem', { name: '鍵盤快速鍵' }));
  expect(await screen.findByRole('dialog', { name: '鍵盤快速鍵' })).toBeDefined();
});

test('opens the menu as a sheet that closes when a link is chosen', async () => {
  const { user, address } = open();
  await user.click(screen.getByRole('button', { name: '選單' }));
  const sheet = await screen.findByRole('dialog', { name: '選單' });
  await user.click(within(sheet).getByRole('link', { name: '人員' }));
  await waitFor(() => expect(address()).toBe('/people'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('says which language is chosen', async () => {
  const onLanguage = vi.fn();
  const { user } = open({ onLanguage });
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(onLanguage).toHaveBeenCalledWith('en');
});
