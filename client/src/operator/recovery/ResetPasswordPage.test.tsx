import { screen } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { useOperatorTexts } from '../../testing/texts';
import { ResetPasswordPage } from './ResetPasswordPage';

useOperatorTexts();
afterEach(() => history.replaceState(null, '', '/'));

/** The page as the link of a mail opens it. */
function open(token: string, answers: Answers = {}) {
  history.replaceState(null, '', `/reset-password${token && `#${encodeURIComponent(token)}`}`);
  return renderWithApi(answers, () => <ResetPasswordPage />);
}
type User = ReturnType<typeof open>['user'];

async function set(user: User) {
  await user.type(screen.getByLabelText(/^新密碼/), 'new-secret');
  await user.type(screen.getByLabelText(/^確認新密碼/), 'new-secret');
  await user.click(screen.getByRole('button', { name: '設定新密碼' }));
}

test('sets a new password with the token of the link, and leads to signing in', async () => {
  const { user, variablesOf } = open('to/ken', { ResetPassword: { resetPassword: true } });
  await set(user);
  expect(await screen.findByText('密碼已重設')).toBeDefined();
  expect(screen.getByText('所有裝置都已登出，請使用新密碼登入。')).toBeDefined();
  expect(screen.getByRole('link', { name: '前往登入' }).getAttribute('href')).toBe('/sign-in');
  expect(variablesOf('ResetPassword')).toEqual([{ token: 'to/ken', newPassword: 'new-secret' }]);
});

test('shows how to come by another link when this one was used or is too old', async () => {
  const { user } = open('used', { ResetPassword: refused({ code: 'LINK_NOT_VALID' }) });
  await set(user);
  expect(await screen.findByText('這個連結已使用過、已逾期或不完整。')).toBeDefined();
  expect(screen.getByRole('link', { name: '忘記密碼' }).getAttribute('href')).toBe('/forgot-password');
  expect(screen.queryByRole('form')).toBeNull();
});

test('asks for no password when the link is not complete', () => {
  open('');
  expect(screen.getByText('這個連結已使用過、已逾期或不完整。')).toBeDefined();
  expect(screen.queryByLabelText(/^新密碼/)).toBeNull();
});

test('keeps the form when the password is refused, with the reason at the field', async () => {
  const { user } = open('token', { ResetPassword: refused({ code: 'PASSWORD_TOO_COMMON', field: 'newPassword' }) });
  await set(user);
  expect(await screen.findByText(/這個密碼太常見/, { selector: '[id^=field] *, [id] *' })).toBeDefined();
  expect(screen.getByRole('form', { name: '重設密碼' })).toBeDefined();
});
