import { screen, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { refused, renderWithApi } from '../../testing/api';
import { VoidPass } from './VoidPass';

const number = 'KLPS115-000001';
const open = (answer: object, until: string | null = new Date(Date.now() + 600_000).toISOString()) => {
  const onChanged = vi.fn();
  const rendered = renderWithApi({ VoidSingleEntryPass: answer }, () => (
    <VoidPass number={number} until={until} onChanged={onChanged} />
  ));
  return { ...rendered, onChanged };
};
const confirm = async ({ user }: Pick<ReturnType<typeof open>, 'user'>) => {
  await user.click(screen.getByRole('button', { name: '作廢當次證' }));
  const dialog = within(await screen.findByRole('alertdialog', { name: `確定作廢 ${number}？` }));
  await user.click(dialog.getByRole('button', { name: '作廢當次證' }));
};

test('R-ONE-9 voids a pass once that is confirmed', async () => {
  const opened = open({ voidSingleEntryPass: { id: 'pass-1', number, status: 'VOIDED' } });
  await confirm(opened);
  expect(await screen.findByText(`已作廢 ${number}。`)).toBeDefined();
  expect(opened.variablesOf('VoidSingleEntryPass')).toEqual([{ number }]);
  expect(opened.onChanged).toHaveBeenCalledOnce();
});

test('R-ONE-9 shows why a pass that a gate has seen cannot be voided, and reads it again', async () => {
  const opened = open(refused({ code: 'SEEN_BY_GATE' }));
  await confirm(opened);
  expect(await screen.findByText(/管制站/)).toBeDefined();
  expect(opened.onChanged).toHaveBeenCalledOnce();
});

test('R-ONE-9 offers nothing for a pass that may not be voided', () => {
  open({}, null);
  expect(screen.queryByRole('button', { name: '作廢當次證' })).toBeNull();
});
