import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { Field } from './Field';
import { PasswordInput } from './PasswordInput';

function open() {
  const [value, setValue] = createSignal('');
  const result = renderFor(() => (
    <Field name="password" label="密碼">
      <PasswordInput value={value()} onInput={setValue} autocomplete="current-password" />
    </Field>
  ));
  return { ...result, value, input: screen.getByLabelText<HTMLInputElement>('密碼') };
}

test('hides what is typed until it is asked to show it, and hides it again', async () => {
  const { user, value, input } = open();
  await user.type(input, 'secret');
  expect(value()).toBe('secret');
  expect(input.type).toBe('password');
  await user.click(screen.getByRole('button', { name: '顯示密碼', pressed: false }));
  expect(input.type).toBe('text');
  expect(input.value).toBe('secret');
  await user.click(screen.getByRole('button', { name: '隱藏密碼', pressed: true }));
  expect(input.type).toBe('password');
});

test('lets password managers and paste do their work, and no dictionary', async () => {
  const { user, value, input } = open();
  expect(input.autocomplete).toBe('current-password');
  expect(input.getAttribute('autocapitalize')).toBe('off');
  expect(input.getAttribute('spellcheck')).toBe('false');
  await user.click(input);
  await user.paste('from a manager');
  expect(value()).toBe('from a manager');
});
