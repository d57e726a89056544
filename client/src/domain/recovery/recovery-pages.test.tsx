import { screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { type Answers, offline, refused, renderWithApi } from '../../testing/api';
import { ForgotAccountPage } from './ForgotAccountPage';
import { ForgotPasswordPage } from './ForgotPasswordPage';
import { NewPassword } from './NewPassword';

afterEach(() => history.replaceState(null, '', '/'));

const email = () => screen.getByRole('textbox', { name: 'Email' });

test('R-REG-8 mails the account names, and answers alike whether or not there are any', async () => {
  const { user, variablesOf } = renderWithApi({ RecoverAccountNames: { recoverAccountNames: true } }, () => (
    <ForgotAccountPage />
  ));
  await user.type(email(), 'a@example.tw{Enter}');
  expect(await screen.findByText(/^若 a@example\.tw 有已申請的帳號/)).toBeDefined();
  expect(variablesOf('RecoverAccountNames')).toEqual([{ email: 'a@example.tw' }]);
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(document.activeElement?.textContent).toContain('已受理');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test.each([
  { page: ForgotAccountPage, operation: 'RecoverAccountNames', submit: '寄送帳號' },
  { page: ForgotPasswordPage, operation: 'RequestPasswordReset', submit: '寄送連結' },
])('$operation: too many requests are said, and what was typed stays', async ({ page: Page, operation, submit }) => {
  const { user } = renderWithApi(
    { [operation]: refused({ code: 'RATE_LIMITED', params: { retryAfter: 600 } }) },
    () => <Page />,
  );
  for (const field of screen.getAllByRole('textbox')) await user.type(field, 'a@example.tw');
  await user.click(screen.getByRole('button', { name: submit }));
  const alert = await screen.findByRole('alert');
  await waitFor(() => expect(alert.contains(document.activeElement)).toBe(true));
  expect(email()).toHaveProperty('value', 'a@example.tw');
  expect(screen.queryByText('已受理，請收取 Email')).toBeNull();
});

function openLink(token: string, answers: Answers = {}) {
  history.replaceState(null, '', `/reset-password${token && `#${token}`}`);
  const rendered = renderWithApi(answers, () => <NewPassword done="密碼已設定" again="請再申請一次連結。" />);
  const fill = async () => {
    await rendered.user.type(screen.getByLabelText(/^新密碼/), 'new-secret');
    await rendered.user.type(screen.getByLabelText(/^確認新密碼/), 'new-secret');
    await rendered.user.click(screen.getByRole('button', { name: '設定新密碼' }));
  };
  return { ...rendered, fill };
}

test('sets a password by the link, moves the focus to that, and leads to sign in', async () => {
  const { fill, variablesOf } = openLink('token', { ResetPassword: { resetPassword: true } });
  await fill();
  expect(await screen.findByText('密碼已設定')).toBeDefined();
  expect(variablesOf('ResetPassword')).toEqual([{ token: 'token', newPassword: 'new-secret' }]);
  expect(document.activeElement).not.toBe(document.body);
  expect(document.activeElement?.textContent).toContain('密碼已設定');
  expect(screen.getByRole('link', { name: '前往登入' }).getAttribute('href')).toBe('/sign-in');
  expect(screen.queryByLabelText(/^新密碼/)).toBeNull();
});

test('a link that is used up or not complete leads to another one', async () => {
  const { fill, unmount } = openLink('used', { ResetPassword: refused({ code: 'LINK_NOT_VALID' }) });
  await fill();
  expect(await screen.findByText('請再申請一次連結。')).toBeDefined();
  expect(screen.getByRole('link', { name: '忘記密碼' }).getAttribute('href')).toBe('/forgot-password');
  unmount();
  openLink('');
  expect(screen.getByText('請再申請一次連結。')).toBeDefined();
  expect(screen.queryByLabelText(/^新密碼/)).toBeNull();
});

test('keeps link and passwords for another try when the server cannot be reached', async () => {
  const { fill, user, answer } = openLink('token', { ResetPassword: offline });
  await fill();
  expect(await screen.findByRole('alert')).toBeDefined();
  answer({ ResetPassword: { resetPassword: true } });
  await user.click(screen.getByRole('button', { name: '設定新密碼' }));
  expect(await screen.findByText('密碼已設定')).toBeDefined();
});
