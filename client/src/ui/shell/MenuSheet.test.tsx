import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { MenuSheet } from './MenuSheet';

test('is a dialog with the menu in it that closes by its button and on Escape', async () => {
  const onClose = vi.fn();
  const { user } = renderFor(() => (
    <MenuSheet open onClose={onClose}>
      <a href="/people">人員</a>
    </MenuSheet>
  ));
  expect(await screen.findByRole('dialog', { name: '選單' })).toBeDefined();
  expect(screen.getByRole('link', { name: '人員' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '關閉' }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(2));
});

test('is not there while closed', () => {
  renderFor(() => (
    <MenuSheet open={false} onClose={() => {}}>
      <a href="/people">人員</a>
    </MenuSheet>
  ));
  expect(screen.queryByRole('link', { name: '人員' })).toBeNull();
});
