import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { Field } from './Field';
import { Textarea } from './Textarea';

test('counts the characters that are left, and those too many without cutting them off', async () => {
  const [value, setValue] = createSignal('');
  const { user } = renderFor(() => (
    <Field name="reason" label="原因">
      <Textarea limit={5} value={value()} onInput={setValue} />
    </Field>
  ));
  const area = screen.getByRole('textbox', { name: '原因' });
  expect(screen.getByText('還可以輸入 5 字')).toBeDefined();
  await user.type(area, '資料不全');
  expect(screen.getByText('還可以輸入 1 字')).toBeDefined();
  await user.type(area, '請補正');
  expect(screen.getByText('超過 2 字')).toBeDefined();
  expect(value()).toBe('資料不全請補正');
});

test('counts what a reader calls a character', () => {
  renderFor(() => <Textarea aria-label="原因" limit={5} value="𠮷🚢" />);
  expect(screen.getByText('還可以輸入 3 字')).toBeDefined();
});

test('has no counter without a limit', () => {
  renderFor(() => <Textarea aria-label="原因" value="資料不全" />);
  expect(screen.queryByText(/字$/)).toBeNull();
});

test('takes error and necessity from the field around it', () => {
  renderFor(() => (
    <Field name="reason" label="原因" errors="請填寫原因" required>
      <Textarea />
    </Field>
  ));
  const area = screen.getByRole('textbox', { description: '錯誤：請填寫原因' });
  expect(area).toHaveProperty('required', true);
  expect(area.getAttribute('aria-invalid')).toBe('true');
});

test('R-ACC-6 warns of an ID number while it is written, before anything is sent', async () => {
  const [value, setValue] = createSignal('');
  const { user } = renderFor(() => <Textarea aria-label="原因" value={value()} onInput={setValue} />);
  await user.type(screen.getByRole('textbox', { name: '原因' }), '證號A12345678');
  expect(screen.queryByRole('status')).toBeNull();
  await user.type(screen.getByRole('textbox', { name: '原因' }), '9');
  expect(screen.getByRole('status').textContent).toContain('含有身分證號');
});
