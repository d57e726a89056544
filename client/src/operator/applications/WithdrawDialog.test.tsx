import { screen, waitFor, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import type { ItemInBriefFragment } from '../../gql/graphql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { WithdrawDialog } from './WithdrawDialog';

const item = (id: string, name: string): ItemInBriefFragment => ({
  id,
  state: 'REVIEW',
  actions: ['WITHDRAW'],
  waitingFor: [],
  holder: { name },
  pass: null,
});
const two = [item('1', '王小明'), item('2', '陳美玲')];

async function open(answer: Answers[string], items: readonly ItemInBriefFragment[] = two) {
  const [shown, setShown] = createSignal(true);
  const [left, setLeft] = createSignal(items);
  const onClose = vi.fn(() => setShown(false));
  const onStale = vi.fn(() => setLeft(items.slice(1)));
  const page = renderWithApi({ WithdrawApplication: answer }, () => (
    <WithdrawDialog
      open={shown()}
      application={{ id: 'a1', number: 'OM02-11511-00001', version: 4 }}
      items={left()}
      onStale={onStale}
      onClose={onClose}
    />
  ));
  await screen.findByRole('alertdialog', { name: '撤回申請單 OM02-11511-00001' });
  return { ...page, onClose, onStale, reopen: () => setShown(true) };
}
const box = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const done = { withdrawApplication: { id: 'a1', version: 5 } };

test('withdraws all of them unless some are left out, with a reason', async () => {
  const { user, variablesOf, onClose } = await open(done);
  expect(box('全選').checked).toBe(true);
  await user.click(box(/王小明/));
  expect(box('全選').checked).toBe(false);
  await user.type(screen.getByRole('textbox', { name: '撤回原因（選填）' }), ' 不需要了 ');
  await user.click(await screen.findByRole('button', { name: '撤回 1 筆' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(variablesOf('WithdrawApplication')).toEqual([{ id: 'a1', version: 4, itemIds: ['2'], reason: '不需要了' }]);
  expect(await screen.findByText('已撤回 1 筆')).toBeDefined();
});

test('withdraws nothing where none is chosen', async () => {
  const { user, variablesOf } = await open(done);
  await user.click(box('全選'));
  await user.click(screen.getByRole('button', { name: '撤回 0 筆' }));
  expect(await screen.findByRole('group', { name: '要撤回的項目', description: /錯誤：/ })).toBeDefined();
  expect(variablesOf('WithdrawApplication')).toEqual([]);
});

test('the only one is just named', async () => {
  const { user, variablesOf } = await open(done, two.slice(0, 1));
  expect(screen.queryByRole('checkbox')).toBeNull();
  await user.click(await screen.findByRole('button', { name: '撤回 1 筆' }));
  await waitFor(() => expect(variablesOf('WithdrawApplication')[0]).toMatchObject({ itemIds: ['1'], reason: null }));
});

test.each(['CONFLICT', 'ACTION_NOT_ALLOWED'])('%s: reads it again and asks once more', async (code) => {
  const { user, onStale, onClose } = await open(refused({ code }));
  await user.click(screen.getByRole('button', { name: '撤回 2 筆' }));
  await waitFor(() => expect(onStale).toHaveBeenCalledOnce());
  const dialog = screen.getByRole('alertdialog');
  expect(await within(dialog).findByText('這份申請單剛剛有變動，已更新為最新狀態。請再確認一次。')).toBeDefined();
  expect(within(dialog).getByRole('button', { name: '撤回 1 筆' })).toBeDefined();
  expect(onClose).not.toHaveBeenCalled();
});

test('where nothing is left it says so and offers only the way back', async () => {
  const { user, onClose } = await open(done, []);
  expect(screen.getByText('已經沒有可以撤回的項目。')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^撤回/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('opened again it begins anew', async () => {
  const { user, reopen } = await open(done);
  await user.click(box(/王小明/));
  await user.type(screen.getByRole('textbox'), '不需要了');
  await user.click(screen.getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  reopen();
  await screen.findByRole('alertdialog');
  expect(box('全選').checked).toBe(true);
  expect(screen.getByRole('textbox')).toHaveProperty('value', '');
});
