import { screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { type Answers, offline, refused, renderWithApi } from '../../testing/api';
import { ResendVerificationPage } from './ResendVerificationPage';
import { VerifyEmailPage } from './VerifyEmailPage';

afterEach(() => history.replaceState(null, '', '/'));

/** The page as the link of a mail opens it. */
function open(token: string, answers: Answers = {}) {
  history.replaceState(null, '', `/verify-email${token && `#${token}`}`);
  return renderWithApi(answers, () => <VerifyEmailPage />);
}
const verify = () => screen.getByRole('button', { name: '完成 Email 驗證' });

test('verifies on a click only: a program that opens the link does not use it up (R-REG-5)', async () => {
  const { user, variablesOf } = open('token', { VerifyEmail: { verifyEmail: 'demo-a' } });
  expect(verify()).toBeDefined();
  expect(variablesOf('VerifyEmail')).toEqual([]);
  await user.click(verify());
  expect(await screen.findByText('帳號 demo-a 已可登入通行證管理系統。')).toBeDefined();
  expect(variablesOf('VerifyEmail')).toEqual([{ token: 'token' }]);
  expect(screen.getByRole('link', { name: '前往登入' }).getAttribute('href')).toBe('/sign-in');
});

test('moves the focus to what became of it', async () => {
  const { user } = open('token', { VerifyEmail: { verifyEmail: 'demo-a' } });
  await user.click(verify());
  await screen.findByText('Email 驗證成功');
  expect(document.activeElement?.textContent).toContain('Email 驗證成功');
});

test('offers another mail when the link is used up, too old or not complete', async () => {
  const { user, unmount } = open('used', { VerifyEmail: refused({ code: 'LINK_NOT_VALID' }) });
  await user.click(verify());
  expect(await screen.findByText('這個連結已使用過、已逾期或不完整。')).toBeDefined();
  expect(screen.getByRole('textbox', { name: 'Email' })).toBeDefined();
  unmount();
  open('');
  expect(screen.getByText('這個連結已使用過、已逾期或不完整。')).toBeDefined();
});

test('keeps the link for another try when the server cannot be reached', async () => {
  const { user, answer } = open('token', { VerifyEmail: offline });
  await user.click(verify());
  expect(await screen.findByRole('alert')).toBeDefined();
  answer({ VerifyEmail: { verifyEmail: 'demo-a' } });
  await user.click(verify());
  expect(await screen.findByText('Email 驗證成功')).toBeDefined();
});

test('answers the request for another mail alike, whether or not the account exists (R-REG-8)', async () => {
  const { user, variablesOf } = renderWithApi({ ResendVerification: { resendVerification: true } }, () => (
    <ResendVerificationPage />
  ));
  await user.type(screen.getByRole('textbox', { name: 'Email' }), 'a@example.tw');
  await user.click(screen.getByRole('button', { name: '寄送驗證信' }));
  expect(await screen.findByText(/^若 a@example\.tw 有已審核通過、尚未驗證的帳號/)).toBeDefined();
  expect(screen.getByText(/幾分鐘後仍未收到/)).toBeDefined();
  expect(variablesOf('ResendVerification')).toEqual([{ email: 'a@example.tw' }]);
  await waitFor(() => expect(document.activeElement?.textContent).toContain('已受理'));
});
