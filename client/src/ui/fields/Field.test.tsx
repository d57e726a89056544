import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { Field } from './Field';
import { FieldScope } from './field-context';
import { TextInput } from './TextInput';

test('its label is the name of its control and leads to it', async () => {
  const { user } = renderFor(() => (
    <Field name="email" label="電子郵件">
      <TextInput />
    </Field>
  ));
  await user.click(screen.getByText('電子郵件'));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '電子郵件' }));
});

test('says several errors, each as one', () => {
  renderFor(() => (
    <Field name="password" label="密碼" errors={['太短', '太常見']}>
      <TextInput />
    </Field>
  ));
  expect(screen.getByRole('textbox', { description: '錯誤：太短 錯誤：太常見' })).toBeDefined();
});

test('says nothing where there is no error, and forgets one that is mended', () => {
  const [errors, setErrors] = createSignal<string | undefined>('格式不正確');
  renderFor(() => (
    <Field name="email" label="電子郵件" errors={errors()}>
      <TextInput />
    </Field>
  ));
  setErrors('');
  expect(screen.queryByText('格式不正確')).toBeNull();
  expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toBeNull();
});

test('shows the asterisk of a required field to eyes only', () => {
  renderFor(() => (
    <Field name="email" label="電子郵件" required>
      <TextInput />
    </Field>
  ));
  expect(screen.getByTitle('必填').getAttribute('aria-hidden')).toBe('true');
  expect(screen.getByRole('textbox', { name: '電子郵件' })).toHaveProperty('required', true);
});

test('has an id of its own in a form over a page with the same field', () => {
  renderFor(() => (
    <>
      <Field name="name" label="姓名">
        <TextInput />
      </Field>
      <FieldScope.Provider value="dialog-">
        <Field name="name" label="新姓名">
          <TextInput />
        </Field>
      </FieldScope.Provider>
    </>
  ));
  expect(screen.getByRole('textbox', { name: '姓名' }).id).toBe('field-name');
  expect(screen.getByRole('textbox', { name: '新姓名' }).id).toBe('field-dialog-name');
});
