import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { ConfirmDialog, type ConfirmDialogProps } from './ConfirmDialog';

async function open(own: Partial<ConfirmDialogProps> = {}) {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  const result = renderFor(() => (
    <ConfirmDialog open title="停用這個帳號？" onConfirm={onConfirm} onCancel={onCancel} {...own}>
      停用後不能登入。
    </ConfirmDialog>
  ));
  await screen.findByRole('alertdialog', { name: '停用這個帳號？', description: '停用後不能登入。' });
  return { ...result, onConfirm, onCancel };
}
const button = (name: string) => screen.getByRole('button', { name });

test('confirms and cancels by buttons named after the act', async () => {
  const { user, onConfirm, onCancel } = await open({ confirmLabel: '停用', cancelLabel: '不停用' });
  await user.click(button('停用'));
  await user.click(button('不停用'));
  expect(onConfirm).toHaveBeenCalledOnce();
  expect(onCancel).toHaveBeenCalledOnce();
});

test('begins at the act, or where there is danger at the way back', async () => {
  const { unmount } = await open();
  await waitFor(() => expect(document.activeElement).toBe(button('確定')));
  unmount();
  await open({ danger: true });
  await waitFor(() => expect(document.activeElement).toBe(button('取消')));
});

test('cancels on Escape', async () => {
  const { user, onCancel } = await open();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(onCancel).toHaveBeenCalledOnce());
});

test('cannot be left while the act is under way', async () => {
  const { user, onConfirm, onCancel } = await open({ busy: true });
  expect(button('確定').getAttribute('aria-busy')).toBe('true');
  expect(button('取消')).toHaveProperty('disabled', true);
  await user.click(button('確定'));
  await user.keyboard('{Escape}');
  await user.click(button('關閉'));
  expect(onConfirm).not.toHaveBeenCalled();
  expect(onCancel).not.toHaveBeenCalled();
});
