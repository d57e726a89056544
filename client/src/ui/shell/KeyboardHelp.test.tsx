import { screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { setKeyboardHelpOpen, setShortcutsOn, shortcutsOn } from '../../lib/keyboard';
import { renderFor } from '../../testing/render';
import { KeyboardHelp } from './KeyboardHelp';

afterEach(() => {
  setKeyboardHelpOpen(false);
  setShortcutsOn(true);
});

test('opens on ? and explains the keys of lists', async () => {
  const { user } = renderFor(() => <KeyboardHelp />);
  await user.keyboard('?');
  await screen.findByRole('dialog', { name: '鍵盤快速鍵' });
  const keys = screen.getAllByRole('term').map((each) => each.textContent);
  expect(keys).toEqual(['/', 'j', 'k', 'x', 'Enter', '?']);
});

test('explains the keys of a page in their place', async () => {
  const { user } = renderFor(() => (
    <KeyboardHelp own={[{ keys: 'a', does: '核准' }]} more={[{ keys: 'c', does: '新增' }]} />
  ));
  await user.keyboard('?');
  await screen.findByRole('dialog');
  expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual(['核准', '新增', '顯示這份說明']);
});

test('switches single keys off, and ? with them (WCAG 2.1.4)', async () => {
  const { user } = renderFor(() => <KeyboardHelp />);
  await user.keyboard('?');
  await user.click(await screen.findByRole('checkbox', { name: '使用單鍵快速鍵', checked: true }));
  expect(shortcutsOn()).toBe(false);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.keyboard('?');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('/ goes to the search field of the page', async () => {
  const { user } = renderFor(() => (
    <>
      <main>
        <input type="search" aria-label="通行證號碼" />
      </main>
      <KeyboardHelp />
    </>
  ));
  await user.keyboard('/');
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: '通行證號碼' }));
  await user.keyboard('/');
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '/');
});
