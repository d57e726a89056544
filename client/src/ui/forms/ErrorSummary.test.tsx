import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { Field } from '../fields/Field';
import { FieldScope } from '../fields/field-context';
import { TextInput } from '../fields/TextInput';
import { ErrorSummary, type SummaryError } from './ErrorSummary';

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
  expect(screen.getByRole('heading', { name: '請修正以下 2 個問題' })).toBeDefined();
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

test('names the window while something is wrong, and leaves the focus with what is typed when one error is put right', async () => {
  document.title = '新增人員';
  const [errors, setErrors] = createSignal(twoErrors);
  renderFor(() => (
    <>
      <ErrorSummary errors={errors()} />
      <input aria-label="姓名" />
    </>
  ));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  expect(document.title).toBe('錯誤：新增人員');
  screen.getByRole('textbox').focus();
  setErrors(twoErrors.slice(1));
  await Promise.resolve();
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  setErrors([]);
  expect(document.title).toBe('新增人員');
});

test('says that there is no connection when that is all that is wrong', () => {
  renderFor(() => <ErrorSummary errors={[{ text: '連不到伺服器', code: 'NETWORK' }]} />);
  expect(screen.getByRole('heading', { name: '無法連線' })).toBeDefined();
});
