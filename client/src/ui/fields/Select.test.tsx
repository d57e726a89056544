import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { Field } from './Field';
import { Select } from './Select';

const options = [
  { value: 'KL', label: '基隆' },
  { value: 'KH', label: '高雄' },
  { value: 'HL', label: '花蓮', disabled: true },
] as const;
type Port = (typeof options)[number]['value'];
const list = (name = '港口') => screen.getByRole<HTMLSelectElement>('combobox', { name });
const shown = () => list().selectedOptions[0]?.textContent;

test('offers its options and an empty choice, and says what was chosen', async () => {
  const [value, setValue] = createSignal<Port | ''>('');
  const { user } = renderFor(() => <Select aria-label="港口" options={options} value={value()} onChange={setValue} />);
  expect(screen.getAllByRole('option').map((each) => each.textContent)).toEqual(['請選擇', '基隆', '高雄', '花蓮']);
  expect(shown()).toBe('請選擇');
  await user.selectOptions(list(), '高雄');
  expect(value()).toBe('KH');
  await user.selectOptions(list(), '請選擇');
  expect(value()).toBe('');
});

test('names its empty choice, or leaves it out', () => {
  renderFor(() => (
    <>
      <Select aria-label="港口" options={options} empty="全部" />
      <Select aria-label="每頁筆數" options={options} empty={false} />
    </>
  ));
  expect(list().options[0]?.textContent).toBe('全部');
  expect(list('每頁筆數').options).toHaveLength(3);
});

test('shows what its owner holds, also where the owner refuses the change', async () => {
  const onChange = vi.fn();
  const { user } = renderFor(() => <Select aria-label="港口" options={options} value="KL" onChange={onChange} />);
  await user.selectOptions(list(), '高雄');
  expect(onChange).toHaveBeenCalledWith('KH');
  expect(shown()).toBe('基隆');
});

test('without an owner keeps the choice for its form', async () => {
  const { user } = renderFor(() => (
    <form aria-label="查詢">
      <Select aria-label="港口" name="port" options={options} value="KL" />
    </form>
  ));
  await user.selectOptions(list(), '高雄');
  expect(new FormData(screen.getByRole('form')).get('port')).toBe('KH');
});

test('follows its owner', () => {
  const [value, setValue] = createSignal<Port | ''>('KL');
  renderFor(() => <Select aria-label="港口" options={options} value={value()} onChange={setValue} />);
  setValue('KH');
  expect(shown()).toBe('高雄');
  setValue('');
  expect(shown()).toBe('請選擇');
});

test('takes name, error and necessity from the field around it', () => {
  renderFor(() => (
    <Field name="port" label="港口" errors="請選擇港口" required>
      <Select options={options} />
    </Field>
  ));
  expect(screen.getByRole('combobox', { name: /^港口/, description: '錯誤：請選擇港口' })).toHaveProperty(
    'name',
    'port',
  );
  expect(screen.getByRole('combobox')).toHaveProperty('required', true);
  expect(screen.getByRole('combobox').getAttribute('aria-invalid')).toBe('true');
});
