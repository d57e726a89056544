import { A } from '@solidjs/router';
import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render';
import { LeaveGuardDialog, type LeaveGuardDialogProps } from './LeaveGuardDialog';

function open(own: Partial<LeaveGuardDialogProps> = {}) {
  const [unsaved, setUnsaved] = createSignal(true);
  const result = renderAt('/people/1', () => (
    <>
      <LeaveGuardDialog unsaved={unsaved()} {...own} />
      <A href="/people">人員</A>
      <A href="/people/1?step=2">下一步</A>
    </>
  ));
  return { ...result, setUnsaved };
}
const away = () => screen.getByRole('link', { name: '人員' });

test('asks before unsaved work is left, and stays', async () => {
  const { user, address } = open();
  await user.click(away());
  await screen.findByRole('alertdialog', { name: '尚未儲存' });
  await user.click(screen.getByRole('button', { name: '留在此頁' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(address()).toBe('/people/1');
});

test('leaves where that is wanted', async () => {
  const { user, address } = open();
  await user.click(away());
  await user.click(await screen.findByRole('button', { name: '離開，不儲存' }));
  await waitFor(() => expect(address()).toBe('/people'));
});

test('does not ask where nothing is unsaved, nor for a step of the same page', async () => {
  const { user, address, setUnsaved } = open();
  await user.click(screen.getByRole('link', { name: '下一步' }));
  await waitFor(() => expect(address()).toContain('step=2'));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  setUnsaved(false);
  await user.click(away());
  await waitFor(() => expect(address()).toBe('/people'));
});

test('asks in other words where nothing is to be saved', async () => {
  const { user } = open({ title: '代碼只顯示這一次', body: '離開後無法再看到。' });
  await user.click(away());
  expect(
    await screen.findByRole('alertdialog', { name: '代碼只顯示這一次', description: '離開後無法再看到。' }),
  ).toBeDefined();
  expect(screen.getByRole('button', { name: '離開' })).toBeDefined();
});

test('has the browser ask before the window is closed', () => {
  const { setUnsaved } = open();
  const close = () => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(close()).toBe(true);
  setUnsaved(false);
  expect(close()).toBe(false);
});

test('asks in the words of the browser, and keeps what is typed, where the dialog does not come', async () => {
  const confirm = vi.fn(() => false);
  vi.stubGlobal('confirm', confirm);
  const { user, address } = open({ loadDialog: () => Promise.reject(new TypeError('Failed to fetch')) });
  await user.click(away());
  await waitFor(() => expect(confirm).toHaveBeenCalledOnce());
  expect(address()).toBe('/people/1');
  confirm.mockReturnValue(true);
  await user.click(away());
  await waitFor(() => expect(address()).toBe('/people'));
  vi.unstubAllGlobals();
});
