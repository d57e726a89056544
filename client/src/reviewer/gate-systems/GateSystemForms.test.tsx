import { screen, waitFor, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { makeFragmentData } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleBranches, sampleGateSystem } from '../../testing/samples';
import { GateSystemActions } from './GateSystemActions';
import { GateSystemChangeForm } from './GateSystemChangeForm';
import { GateSystemForm } from './GateSystemForm';
import { GateSystemParts } from './gate-system-documents';

const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: '名稱' });
const branch = (label: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: label });

test('makes a gate system of its name and branches', async () => {
  const onCreated = vi.fn();
  const { user, variablesOf } = renderWithApi({ CreateGateSystem: { createGateSystem: sampleGateSystem } }, () => (
    <GateSystemForm branches={sampleBranches} onCreated={onCreated} />
  ));
  await user.type(name(), '東岸主機');
  await user.click(branch('高雄'));
  await user.click(branch('基隆'));
  await user.click(screen.getByRole('button', { name: '建立門禁系統' }));
  await waitFor(() => expect(onCreated).toHaveBeenCalledWith(sampleGateSystem));
  expect(variablesOf('CreateGateSystem')[0]?.input).toEqual({ name: '東岸主機', branchCodes: ['KL', 'KH'] });
});

function openChange(answer: Answers[string]) {
  const [system, setSystem] = createSignal(sampleGateSystem);
  const page = renderWithApi({ ChangeGateSystem: answer }, () => (
    <GateSystemChangeForm
      system={makeFragmentData(system(), GateSystemParts)}
      branches={sampleBranches}
      onReload={() => setSystem({ ...sampleGateSystem, name: '新主機', version: 2 })}
    />
  ));
  return page;
}

test('changes name and branches over the version that was shown', async () => {
  const { user, variablesOf } = openChange({
    changeGateSystem: { ...sampleGateSystem, branches: [...sampleBranches], version: 2 },
  });
  await user.click(branch('高雄'));
  await user.click(screen.getByRole('button', { name: '儲存變更' }));
  expect(await screen.findByText('名稱與分公司已儲存')).toBeDefined();
  expect(variablesOf('ChangeGateSystem')).toEqual([
    { id: 'system-1', version: 1, input: { name: '東岸主機', branchCodes: ['KL', 'KH'] } },
  ]);
});

test('names the branches of both when a colleague was faster', async () => {
  const { user } = openChange(refused({ code: 'CONFLICT' }));
  await user.click(branch('高雄'));
  await user.click(screen.getByRole('button', { name: '儲存變更' }));
  expect(await screen.findByRole('row', { name: '分公司 基隆 基隆、高雄' })).toBeDefined();
  expect(screen.getByRole('row', { name: '名稱 新主機 東岸主機' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '改用目前的資料' }));
  expect(name().value).toBe('新主機');
  expect(branch('高雄').checked).toBe(false);
});

function openActions(answers: Answers, system = sampleGateSystem) {
  const onConflict = vi.fn();
  return {
    ...renderWithApi(answers, () => (
      <GateSystemActions system={makeFragmentData(system, GateSystemParts)} onConflict={onConflict} />
    )),
    onConflict,
  };
}

test('ends a gate system for a reason', async () => {
  const { user, variablesOf } = openActions({
    DisableGateSystem: { disableGateSystem: { ...sampleGateSystem, version: 2 } },
  });
  await user.click(screen.getByRole('button', { name: '停用系統' }));
  const dialog = await screen.findByRole('alertdialog', { name: '停用「東岸主機」？' });
  await user.type(screen.getByRole('textbox', { name: '停用原因' }), '汰換');
  await user.click(within(dialog).getByRole('button', { name: '停用系統' }));
  expect(await screen.findByText('「東岸主機」已停用')).toBeDefined();
  expect(variablesOf('DisableGateSystem')).toEqual([{ id: 'system-1', version: 1, reason: '汰換' }]);
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

test('a refused reason stays, with what is wrong with it, and is still there the next time', async () => {
  const { user } = openActions({ DisableGateSystem: refused({ code: 'TOO_LONG', field: 'reason' }) });
  await user.click(screen.getByRole('button', { name: '停用系統' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.type(within(dialog).getByRole('textbox'), '汰換');
  await user.click(within(dialog).getByRole('button', { name: '停用系統' }));
  expect(await screen.findByRole('textbox', { description: /錯誤：/ })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: '停用系統' }));
  expect(await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '停用原因' })).toHaveProperty('value', '汰換');
  expect(screen.queryByRole('textbox', { description: /錯誤：/ })).toBeNull();
});

test('a colleague was faster: reads it again', async () => {
  const { user, onConflict } = openActions({ DisableGateSystem: refused({ code: 'CONFLICT' }) });
  await user.click(screen.getByRole('button', { name: '停用系統' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.type(within(dialog).getByRole('textbox'), '汰換');
  await user.click(within(dialog).getByRole('button', { name: '停用系統' }));
  await waitFor(() => expect(onConflict).toHaveBeenCalledOnce());
});

test('takes one into use again', async () => {
  const disabled = { ...sampleGateSystem, state: 'DISABLED' as const };
  const { user } = openActions({ EnableGateSystem: { enableGateSystem: sampleGateSystem } }, disabled);
  await user.click(screen.getByRole('button', { name: '啟用系統' }));
  const dialog = await screen.findByRole('alertdialog', { name: '啟用「東岸主機」？' });
  await user.click(within(dialog).getByRole('button', { name: '啟用系統' }));
  expect(await screen.findByText('「東岸主機」已啟用')).toBeDefined();
});
