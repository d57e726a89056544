import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { Button } from '../buttons/Button';
import { FormPage, type FormPageProps } from './FormPage';

function open(own: Partial<FormPageProps> = {}) {
  const onSubmit = vi.fn();
  const result = renderFor(() => (
    <FormPage label="修改人員" onSubmit={onSubmit} actions={<Button type="submit">儲存</Button>} {...own}>
      <input aria-label="姓名" required />
    </FormPage>
  ));
  return { ...result, onSubmit };
}

test('is a form that submits by button and by Enter, without the bubbles of the browser', async () => {
  const { user, onSubmit } = open();
  expect(screen.getByRole('form', { name: '修改人員' })).toHaveProperty('noValidate', true);
  await user.click(screen.getByRole('button', { name: '儲存' }));
  await user.type(screen.getByRole('textbox'), '{Enter}');
  expect(onSubmit).toHaveBeenCalledTimes(2);
});

test('has its errors on top, focused', async () => {
  open({ errors: [{ text: '姓名必填' }] });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  expect(screen.getByRole('form').firstElementChild).toBe(screen.getByRole('alert'));
});

test('explains the asterisk where it is asked to', () => {
  open();
  expect(screen.queryByText('必填')).toBeNull();
  open({ requiredNote: true });
  expect(screen.getByText(/必填/)).toBeDefined();
});
