import { screen, waitFor, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import type { CompanySuspensionFragment } from '../../gql/graphql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleCompanySuspension as suspension } from '../../testing/samples';
import { LiftDialog } from './LiftDialog';

function open(answer: Answers[string]) {
  const [lifting, setLifting] = createSignal<CompanySuspensionFragment | undefined>(suspension);
  const onStale = vi.fn();
  const page = renderWithApi({ LiftSuspension: answer }, () => (
    <LiftDialog suspension={lifting()} onClose={() => setLifting(undefined)} onStale={onStale} />
  ));
  return { ...page, onStale, lifting, setLifting };
}
const dialog = () => screen.findByRole('dialog', { name: '提前解除 甲公司 基隆港的停權' });
const reason = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '解除原因' });

test('says beforehand what it does, then lifts for a reason', async () => {
  const { user, variablesOf, lifting } = open({ liftSuspension: { ...suspension, state: 'LIFTED' } });
  expect((await dialog()).textContent).toContain('原訂停權至 2026/03/31');
  await user.type(reason(), '已改善');
  await user.click(within(await dialog()).getByRole('button', { name: '解除停權並寄出' }));
  expect(await screen.findByText('甲公司 基隆港的停權已解除')).toBeDefined();
  expect(variablesOf('LiftSuspension')).toEqual([{ id: 'suspension-1', reason: '已改善' }]);
  expect(lifting()).toBeUndefined();
});

test('a refused reason stays in the dialog', async () => {
  const { user, lifting } = open(refused({ code: 'REQUIRED', field: 'reason' }));
  await user.click(within(await dialog()).getByRole('button', { name: '解除停權並寄出' }));
  expect(await screen.findByRole('textbox', { description: /錯誤：/ })).toBeDefined();
  expect(lifting()).toBe(suspension);
});

test.each(['SUSPENSION_NOT_RUNNING', 'NOT_FOUND'])('%s: what is on screen no longer holds', async (code) => {
  const { user, onStale, lifting } = open(refused({ code }));
  await user.click(within(await dialog()).getByRole('button', { name: '解除停權並寄出' }));
  expect(await screen.findByText('這筆停權剛剛有變動')).toBeDefined();
  expect(onStale).toHaveBeenCalledOnce();
  expect(lifting()).toBeUndefined();
});

test('another one begins without the reason of the one before', async () => {
  const { user, setLifting } = open({});
  await dialog();
  await user.type(reason(), '已改善');
  setLifting(undefined);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  setLifting({ ...suspension, id: 'suspension-2' });
  await dialog();
  expect(reason().value).toBe('');
});
