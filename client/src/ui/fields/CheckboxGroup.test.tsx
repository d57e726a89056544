import { screen, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { CheckboxGroup, type CheckboxGroupProps } from './CheckboxGroup';

const options = [
  { value: 'KL', label: '基隆' },
  { value: 'TC', label: '臺中', hint: '含麥寮' },
  { value: 'KH', label: '高雄', disabled: true },
] as const;
type Port = (typeof options)[number]['value'];

function open(own: Partial<CheckboxGroupProps<Port>> = {}) {
  const [value, setValue] = createSignal<readonly Port[]>([]);
  const result = renderFor(() => (
    <CheckboxGroup name="ports" label="港口" options={options} value={value()} onChange={setValue} {...own} />
  ));
  return { ...result, value, setValue };
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

test('is a group with the name of its question', () => {
  open({ hint: '可以複選', errors: ['請選擇港口'], required: true });
  const group = screen.getByRole('group', { name: /^港口/, description: '可以複選 錯誤：請選擇港口' });
  expect(within(group).getAllByRole('checkbox')).toHaveLength(3);
});

test('required asks for one of them, not for each', () => {
  open({ required: true });
  expect(box('基隆').required).toBe(false);
});

test('gives the choices in the order of the options, not of the clicks', async () => {
  const { user, value } = open();
  await user.click(box('臺中'));
  await user.click(screen.getByText('基隆'));
  expect(value()).toEqual(['KL', 'TC']);
  await user.click(box('臺中'));
  expect(value()).toEqual(['KL']);
  expect(box('臺中').checked).toBe(false);
});

test('each is a stop for Tab and ticked by space, a disabled one is not', async () => {
  const { user, value } = open();
  await user.tab();
  await user.keyboard(' ');
  await user.tab();
  expect(document.activeElement).toBe(box('臺中'));
  await user.keyboard(' ');
  await user.tab();
  expect(document.activeElement).toBe(document.body);
  expect(value()).toEqual(['KL', 'TC']);
});

test('describes an option by its hint', () => {
  open();
  expect(screen.getByRole('checkbox', { name: '臺中', description: '含麥寮' })).toBeDefined();
});

test('shows what its owner holds, also where the owner refuses the change', async () => {
  const onChange = vi.fn();
  const { user } = open({ value: ['KL'], onChange });
  await user.click(box('臺中'));
  await user.click(box('基隆'));
  expect(onChange.mock.calls).toEqual([[['KL', 'TC']], [[]]]);
  expect(box('臺中').checked).toBe(false);
  expect(box('基隆').checked).toBe(true);
});

test('the first option is where the error summary leads', () => {
  open();
  expect(box('基隆').id).toBe('field-ports');
});
