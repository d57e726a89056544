import { screen, waitFor } from '@solidjs/testing-library';
import { CombinedError } from '@urql/core';
import { expect, test, vi } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { EmailForm } from './EmailForm';
import { ForgotPasswordForm } from './ForgotPasswordForm';
import { ResetPasswordForm } from './ResetPasswordForm';

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('sends to the address that is typed', async () => {
  const onSent = vi.fn();
  const send = vi.fn(async () => undefined);
  const { user } = renderWithApi({}, () => (
    <EmailForm label="忘記帳號" submit="寄送帳號" send={send} onSent={onSent} />
  ));
  await user.type(field('Email'), 'a@example.tw');
  await user.click(screen.getByRole('button', { name: '寄送帳號' }));
  await waitFor(() => expect(onSent).toHaveBeenCalledWith('a@example.tw'));
  expect(send).toHaveBeenCalledWith('a@example.tw');
});

test('says at the field why an address is refused', async () => {
  const onSent = vi.fn();
  const error = new CombinedError({
    graphQLErrors: [{ message: '', extensions: { code: 'INVALID', field: 'email' } }],
  });
  const { user } = renderWithApi({}, () => (
    <EmailForm label="忘記帳號" submit="寄送帳號" send={async () => error} onSent={onSent} />
  ));
  await user.click(screen.getByRole('button', { name: '寄送帳號' }));
  expect(await screen.findByRole('textbox', { name: 'Email', description: /錯誤：/ })).toBeDefined();
  expect(onSent).not.toHaveBeenCalled();
});

test('asks for account and address, and does not reveal whether they match (R-REG-8)', async () => {
  const { user, variablesOf } = renderWithApi({ RequestPasswordReset: { requestPasswordReset: true } }, () => (
    <ForgotPasswordForm />
  ));
  await user.click(screen.getByRole('button', { name: '寄送連結' }));
  expect(await screen.findAllByRole('link', { name: /^請輸入/ })).toHaveLength(2);
  expect(variablesOf('RequestPasswordReset')).toEqual([]);
  await user.type(field('使用者帳號'), 'demo-a');
  await user.type(field('Email'), 'a@example.tw');
  await user.click(screen.getByRole('button', { name: '寄送連結' }));
  expect(await screen.findByText(/^若帳號與 a@example\.tw 相符/)).toBeDefined();
});

function openReset(answer: Answers[string]) {
  const [onDone, onLinkNotValid] = [vi.fn(), vi.fn()];
  const page = renderWithApi({ ResetPassword: answer }, () => (
    <ResetPasswordForm token="token" onDone={onDone} onLinkNotValid={onLinkNotValid} />
  ));
  const fill = async (again: string) => {
    await page.user.type(screen.getByLabelText(/^新密碼/), 'new-secret');
    await page.user.type(screen.getByLabelText(/^確認新密碼/), again);
    await page.user.click(screen.getByRole('button', { name: '設定新密碼' }));
  };
  return { ...page, onDone, onLinkNotValid, fill };
}

test('sets a new password by the mailed link', async () => {
  const { fill, variablesOf, onDone } = openReset({ resetPassword: true });
  await fill('new-secret');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(variablesOf('ResetPassword')).toEqual([{ token: 'token', newPassword: 'new-secret' }]);
});

test('two different passwords are not sent', async () => {
  const { fill, variablesOf } = openReset({});
  await fill('other');
  expect(await screen.findByRole('link', { name: /^確認新密碼：/ })).toBeDefined();
  expect(variablesOf('ResetPassword')).toEqual([]);
});

test('leaves a link that is no longer valid to its page', async () => {
  const { fill, onLinkNotValid, onDone } = openReset(refused({ code: 'LINK_NOT_VALID' }));
  await fill('new-secret');
  await waitFor(() => expect(onLinkNotValid).toHaveBeenCalledOnce());
  expect(onDone).not.toHaveBeenCalled();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('says why a password is refused', async () => {
  const { fill } = openReset(refused({ code: 'PASSWORD_TOO_COMMON', field: 'newPassword' }));
  await fill('new-secret');
  expect(await screen.findByRole('link', { name: /^新密碼：/ })).toBeDefined();
});
