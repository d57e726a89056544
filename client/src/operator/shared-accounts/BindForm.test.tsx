import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { refused, renderWithApi } from '../../testing/api';
import { testViewer } from '../../testing/viewer';
import { BindForm } from './BindForm';

const account = () => screen.getByRole<HTMLInputElement>('textbox', { name: '一般帳號' });
const password = () => screen.getByLabelText<HTMLInputElement>(/^一般帳號的密碼/);
const bind = () => screen.getByRole('button', { name: '綁定' });

test('binds a general account by its name and password, and forgets both', async () => {
  const { user, variablesOf } = renderWithApi({ BindAccount: { bindAccount: testViewer } }, () => <BindForm />);
  await user.type(account(), 'demo-a');
  await user.type(password(), 'secret');
  await user.click(bind());
  expect(await screen.findByText('已綁定「demo-a」')).toBeDefined();
  expect(variablesOf('BindAccount')).toEqual([{ accountName: 'demo-a', password: 'secret' }]);
  expect([account().value, password().value]).toEqual(['', '']);
});

test('asks for both before anything is sent', async () => {
  const { user, variablesOf } = renderWithApi({}, () => <BindForm />);
  await user.type(account(), 'demo-a');
  await user.click(bind());
  expect(await screen.findByRole('link', { name: '請輸入一般帳號的密碼' })).toBeDefined();
  expect(variablesOf('BindAccount')).toEqual([]);
});

test('refuses every wrong account or password in the same words (R-REG-7), and keeps what is typed', async () => {
  const { user } = renderWithApi({ BindAccount: refused({ code: 'SIGN_IN_FAILED' }) }, () => <BindForm />);
  await user.type(account(), 'demo-a');
  await user.type(password(), 'wrong');
  await user.click(bind());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  expect(account().value).toBe('demo-a');
});
