import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { makeFragmentData } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleGate } from '../../testing/samples';
import { GateNamesForm } from './GateNamesForm';
import { GateParts } from './gate-documents';

const renamed = { ...sampleGate, nameZh: '東岸甲', version: 2 };

function open(answer: Answers[string]) {
  const [gate, setGate] = createSignal(sampleGate);
  const onReload = vi.fn(() => setGate(renamed));
  const page = renderWithApi({ ChangeGate: answer }, () => (
    <GateNamesForm gate={makeFragmentData(gate(), GateParts)} onReload={onReload} />
  ));
  return { ...page, onReload };
}
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: '中文名稱' });

test('saves the names over the version that was shown', async () => {
  const { user, variablesOf } = open({ changeGate: { ...sampleGate, nameZh: '東岸一', version: 2 } });
  await user.clear(name());
  await user.type(name(), '東岸一');
  await user.click(screen.getByRole('button', { name: '儲存名稱' }));
  expect(await screen.findByText('名稱已儲存')).toBeDefined();
  expect(variablesOf('ChangeGate')).toEqual([
    { id: 'gate-1', version: 1, input: { nameZh: '東岸一', nameEn: 'East 1' } },
  ]);
  expect(screen.queryByRole('button', { name: '還原' })).toBeNull();
});

test('a colleague was faster: shows both, and saves mine over theirs where that is chosen', async () => {
  let answer: object = refused({ code: 'CONFLICT', field: 'version' });
  const { user, variablesOf, onReload } = open(() => answer);
  await user.type(name(), '丙');
  await user.click(screen.getByRole('button', { name: '儲存名稱' }));
  await waitFor(() => expect(onReload).toHaveBeenCalledOnce());
  expect(await screen.findByRole('row', { name: '中文名稱 東岸甲 東岸一號丙' })).toBeDefined();
  answer = { changeGate: { ...renamed, nameZh: '東岸一號丙', version: 3 } };
  await user.click(screen.getByRole('button', { name: '以我輸入的儲存' }));
  expect(await screen.findByText('名稱已儲存')).toBeDefined();
  expect(variablesOf('ChangeGate')[1]).toMatchObject({ version: 2, input: { nameZh: '東岸一號丙' } });
});

test('resets what is typed', async () => {
  const { user } = open({});
  await user.type(name(), '丙');
  await user.click(screen.getByRole('button', { name: '還原' }));
  expect(name().value).toBe('東岸一號');
});
