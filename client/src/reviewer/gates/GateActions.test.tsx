import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { makeFragmentData } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleGate } from '../../testing/samples';
import { GateActions } from './GateActions';
import { GateParts } from './gate-documents';

function open(answers: Answers, gate = sampleGate) {
  const onConflict = vi.fn();
  return {
    ...renderWithApi(answers, () => <GateActions gate={makeFragmentData(gate, GateParts)} onConflict={onConflict} />),
    onConflict,
  };
}

test('closes a gate after a question', async () => {
  const { user, variablesOf } = open({ CloseGate: { closeGate: { ...sampleGate, state: 'CLOSED', version: 2 } } });
  await user.click(screen.getByRole('button', { name: '關閉管制站' }));
  const dialog = await screen.findByRole('alertdialog', { name: '關閉 KL-EAST-1？' });
  expect(variablesOf('CloseGate')).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: '關閉管制站' }));
  expect(await screen.findByText('KL-EAST-1 已關閉')).toBeDefined();
  expect(variablesOf('CloseGate')).toEqual([{ id: 'gate-1', version: 1 }]);
});

test('opens a closed one again', async () => {
  const closed = { ...sampleGate, state: 'CLOSED' as const };
  const { user } = open({ ReopenGate: { reopenGate: { ...sampleGate, version: 2 } } }, closed);
  await user.click(screen.getByRole('button', { name: '重新開放' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: '重新開放' }));
  expect(await screen.findByText('KL-EAST-1 已重新開放')).toBeDefined();
});

test('does nothing when it is cancelled', async () => {
  const { user, variablesOf } = open({});
  await user.click(screen.getByRole('button', { name: '關閉管制站' }));
  await user.click(await screen.findByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(variablesOf('CloseGate')).toEqual([]);
});

test('reports a conflict and reloads when a colleague was faster', async () => {
  const { user, onConflict } = open({ CloseGate: refused({ code: 'CONFLICT' }) });
  await user.click(screen.getByRole('button', { name: '關閉管制站' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: '關閉管制站' }));
  expect(await screen.findByText('未完成')).toBeDefined();
  expect(onConflict).toHaveBeenCalledOnce();
});
