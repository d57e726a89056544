import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { PortAreas } from '../../domain/ports/port-names';
import { makeFragmentData } from '../../gql';
import { refused, renderWithApi } from '../../testing/api';
import { areaOf, portOf } from '../../testing/places';
import { sampleGate } from '../../testing/samples';
import { GateForm } from './GateForm';

const keelung = portOf('KLPC', '基隆港', 'Port of Keelung');
const ports = [makeFragmentData({ ...keelung, areas: [areaOf(keelung, 'KL-E', '東岸', 'East')] }, PortAreas)];

function open(answer: object = { createGate: sampleGate }) {
  const onCreated = vi.fn();
  return {
    ...renderWithApi({ CreateGate: answer }, () => <GateForm ports={ports} onCreated={onCreated} />),
    onCreated,
  };
}
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const submit = () => screen.getByRole('button', { name: '建立管制站' });

test('makes a gate of what is typed', async () => {
  const { user, variablesOf, onCreated } = open();
  await user.type(field('代碼'), 'KL-EAST-9');
  await user.selectOptions(screen.getByRole('combobox', { name: /^通行區域/ }), 'KL-E');
  await user.type(field('中文名稱'), '東岸九號');
  await user.type(field('英文名稱'), 'East 9');
  await user.click(submit());
  await waitFor(() => expect(onCreated).toHaveBeenCalledWith(sampleGate));
  expect(variablesOf('CreateGate')[0]).toEqual({
    input: { code: 'KL-EAST-9', areaCode: 'KL-E', nameZh: '東岸九號', nameEn: 'East 9' },
    key: expect.stringMatching(/^[\da-f-]{36}$/),
  });
});

test('shows an error at its field, and sends again with the same key', async () => {
  const { user, variablesOf, onCreated } = open(refused({ code: 'GATE_CODE_TAKEN', field: 'input.code' }));
  await user.type(field('代碼'), 'KL-EAST-1');
  await user.click(submit());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  expect(screen.getByRole('textbox', { name: '代碼', description: /錯誤：/ })).toBeDefined();
  await user.click(submit());
  await waitFor(() => expect(variablesOf('CreateGate')).toHaveLength(2));
  expect(variablesOf('CreateGate')[1]?.key).toBe(variablesOf('CreateGate')[0]?.key);
  expect(onCreated).not.toHaveBeenCalled();
});

test('leads back to the list', () => {
  open();
  expect(screen.getByRole('link', { name: '取消' }).getAttribute('href')).toBe('/gates');
});
