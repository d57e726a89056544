import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { Field } from './Field';
import { TextInput } from './TextInput';

test('says what is typed and follows its owner', async () => {
  const [value, setValue] = createSignal('');
  const { user } = renderFor(() => <TextInput aria-label="姓名" value={value()} onInput={setValue} />);
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: '姓名' });
  await user.type(input, '王小明');
  expect(value()).toBe('王小明');
  setValue('');
  expect(input.value).toBe('');
});

test('takes name, hint, error and necessity from the field around it', () => {
  const [errors, setErrors] = createSignal<string[]>([]);
  renderFor(() => (
    <Field name="email" label="電子郵件" hint="用來寄送通知" errors={errors()} required>
      <TextInput type="email" />
    </Field>
  ));
  const input = screen.getByRole('textbox', { name: '電子郵件', description: '用來寄送通知' });
  expect(input).toHaveProperty('name', 'email');
  expect(input).toHaveProperty('type', 'email');
  expect(input).toHaveProperty('required', true);
  expect(input.getAttribute('aria-invalid')).toBeNull();
  setErrors(['格式不正確']);
  expect(screen.getByRole('textbox', { description: '用來寄送通知 錯誤：格式不正確' })).toBe(input);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

test('attributes of its own come before those of the field', () => {
  renderFor(() => (
    <Field name="email" label="電子郵件" required>
      <TextInput required={false} autocomplete="email" />
    </Field>
  ));
  expect(screen.getByRole('textbox')).toHaveProperty('required', false);
  expect(screen.getByRole('textbox')).toHaveProperty('autocomplete', 'email');
});
