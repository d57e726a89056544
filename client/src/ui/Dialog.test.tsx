import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../testing/render';
import { Button } from './Button';
import { Dialog, type DialogProps } from './Dialog';

/** A page with a button that opens the dialog. */
function open(own: Partial<DialogProps> = {}) {
  const [shown, setShown] = createSignal(false);
  const onClose = vi.fn(() => setShown(false));
  const result = renderFor(() => (
    <>
      <button type="button" onClick={() => setShown(true)}>
        開啟
      </button>
      <Dialog title="停用帳號" footer={<Button>停用</Button>} {...own} open={shown()} onClose={onClose}>
        <label>
          原因
          <input />
        </label>
      </Dialog>
    </>
  ));
  return { ...result, onClose, open: () => result.user.click(screen.getByRole('button', { name: '開啟' })) };
}

test('is not there until it is opened, and then has the name of its title', async () => {
  const page = open({ description: '停用後不能登入。' });
  expect(screen.queryByRole('dialog')).toBeNull();
  await page.open();
  expect(await screen.findByRole('dialog', { name: '停用帳號', description: '停用後不能登入。' })).toBeDefined();
});

test('takes the focus, keeps it inside and gives it back', async () => {
  const page = open();
  await page.open();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '原因' })));
  await page.user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '停用' }));
  await page.user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '關閉' }));
  await page.user.tab();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '原因' }));
  await page.user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '開啟' })));
});

test('closes by its button', async () => {
  const page = open();
  await page.open();
  await page.user.click(await screen.findByRole('button', { name: '關閉' }));
  expect(page.onClose).toHaveBeenCalledOnce();
});
