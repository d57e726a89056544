import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { Button } from '../buttons/Button';
import { Dialog, type DialogProps } from './Dialog';

/** A page with a button that opens the dialog. */
async function openFromPage(own: Partial<DialogProps> = {}) {
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
  expect(screen.queryByRole(own.role ?? 'dialog')).toBeNull();
  await result.user.click(screen.getByRole('button', { name: '開啟' }));
  await screen.findByRole(own.role ?? 'dialog', { name: '停用帳號' });
  return { ...result, onClose };
}
const focused = () => document.activeElement;
const reason = () => screen.getByRole('textbox', { name: '原因' });

test('is described by its description', async () => {
  await openFromPage({ description: '停用後不能登入。' });
  expect(screen.getByRole('dialog', { description: '停用後不能登入。' })).toBeDefined();
});

test('begins at its first control and keeps the focus inside', async () => {
  const { user } = await openFromPage();
  await waitFor(() => expect(focused()).toBe(reason()));
  await user.tab();
  expect(focused()).toBe(screen.getByRole('button', { name: '停用' }));
  await user.tab();
  expect(focused()).toBe(screen.getByRole('button', { name: '關閉' }));
  await user.tab();
  expect(focused()).toBe(reason());
});

test('puts the focus where it is set to begin', async () => {
  await openFromPage({ initialFocus: () => screen.getByRole('button', { name: '停用' }) });
  await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: '停用' })));
});

test('closes on Escape and gives the focus back', async () => {
  const { user } = await openFromPage();
  await waitFor(() => expect(focused()).toBe(reason()));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: '開啟' })));
});

test('closes by its button', async () => {
  const { user, onClose } = await openFromPage();
  await user.click(screen.getByRole('button', { name: '關閉' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('stays open on Escape and outside clicks when it cannot be cancelled', async () => {
  const { user, onClose } = await openFromPage({ role: 'alertdialog', closable: false });
  await waitFor(() => expect(focused()).toBe(reason()));
  expect(screen.queryByRole('button', { name: '關閉' })).toBeNull();
  await user.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  expect(screen.getByRole('alertdialog')).toBeDefined();
});
