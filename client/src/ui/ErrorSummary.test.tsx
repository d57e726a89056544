import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { renderFor } from '../testing/render';
import { ErrorSummary, type SummaryError } from './ErrorSummary';
import { Field } from './Field';
import { FieldScope } from './field-context';
import { TextInput } from './TextInput';

const twoErrors: SummaryError[] = [{ field: 'email', text: '電子郵件格式不正確' }, { text: '請稍後再試' }];

test('is not there without errors', () => {
  renderFor(() => <ErrorSummary errors={[]} />);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('takes the focus whenever errors come', async () => {
  const [errors, setErrors] = createSignal<SummaryError[]>([]);
  const { user } = renderFor(() => (
    <>
      <ErrorSummary errors={errors()} />
      <button type="button">儲存</button>
    </>
  ));
  setErrors(twoErrors);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  await user.click(screen.getByRole('button', { name: '儲存' }));
  setErrors([...twoErrors]);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
});

test('leads to the field of an error; one of the whole form is no link', async () => {
  const { user } = renderFor(() => (
    <>
      <ErrorSummary errors={twoErrors} />
      <Field name="email" label="電子郵件">
        <TextInput />
      </Field>
    </>
  ));
  expect(screen.getByRole('heading', { name: '有問題需要修正' })).toBeDefined();
  await user.click(screen.getByRole('link', { name: '電子郵件格式不正確' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '電子郵件' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.queryByRole('link', { name: '請稍後再試' })).toBeNull();
});

test('leads to the field of its own form where two have the same', async () => {
  const { user } = renderFor(() => (
    <>
      <Field name="email" label="電子郵件">
        <TextInput />
      </Field>
      <FieldScope.Provider value="dialog-">
        <ErrorSummary errors={twoErrors} title="無法變更" />
        <Field name="email" label="新電子郵件">
          <TextInput />
        </Field>
      </FieldScope.Provider>
    </>
  ));
  await user.click(screen.getByRole('link', { name: '電子郵件格式不正確' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '新電子郵件' }));
  expect(screen.getByRole('heading', { name: '無法變更' })).toBeDefined();
});
