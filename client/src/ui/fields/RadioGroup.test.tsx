import { screen, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { RadioGroup, type RadioGroupProps } from './RadioGroup';

const options = [
  { value: 'POLICE', label: '港警' },
  { value: 'REVIEWER', label: '審核', hint: '審核申請案件' },
  { value: 'ANALYST', label: '分析', disabled: true },
] as const;
type Role = (typeof options)[number]['value'];

function open(own: Partial<RadioGroupProps<Role>> = {}) {
  const [value, setValue] = createSignal<Role | undefined>('POLICE');
  const result = renderFor(() => (
    <RadioGroup name="role" label="角色" options={options} value={value()} onChange={setValue} {...own} />
  ));
  return { ...result, value, setValue };
}
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

test('is a group with the name of its question', () => {
  open({ hint: '之後可以更改', errors: '請選擇角色', required: true });
  const group = screen.getByRole('group', { name: /^角色/, description: '之後可以更改 錯誤：請選擇角色' });
  expect(within(group).getAllByRole('radio')).toHaveLength(3);
  expect(radio('港警').required).toBe(true);
});

test('has one stop for Tab; arrows and clicks choose', async () => {
  const { user, value } = open();
  await user.tab();
  expect(document.activeElement).toBe(radio('港警'));
  await user.keyboard('{ArrowDown}');
  expect(value()).toBe('REVIEWER');
  expect(document.activeElement).toBe(radio('審核'));
  await user.click(screen.getByText('港警'));
  expect(value()).toBe('POLICE');
  expect(radio('港警').checked).toBe(true);
});

test('describes an option by its hint and skips a disabled one', async () => {
  const { user, value } = open();
  expect(screen.getByRole('radio', { name: '審核', description: '審核申請案件' })).toBeDefined();
  await user.click(radio('分析'));
  expect(value()).toBe('POLICE');
});

test('shows what its owner holds, also where the owner refuses the change', async () => {
  const onChange = vi.fn();
  const { user } = open({ onChange });
  await user.click(radio('審核'));
  expect(onChange).toHaveBeenCalledWith('REVIEWER');
  expect(radio('審核').checked).toBe(false);
  expect(radio('港警').checked).toBe(true);
});

test('follows its owner, also to no choice', () => {
  const { setValue } = open();
  setValue('REVIEWER');
  expect(radio('審核').checked).toBe(true);
  setValue(undefined);
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
});

test('the first option is where the error summary leads', () => {
  open();
  expect(radio('港警').id).toBe('field-role');
});
