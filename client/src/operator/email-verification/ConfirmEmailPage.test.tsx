import { screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { type Answers, offline, refused, renderWithApi } from '../../testing/api';
import { ConfirmEmailPage } from './ConfirmEmailPage';

afterEach(() => history.replaceState(null, '', '/'));

/** The page as the link that was mailed to the new address opens it. */
function open(token: string, answers: Answers = {}) {
  history.replaceState(null, '', `/confirm-email${token && `#${token}`}`);
  return renderWithApi(answers, () => <ConfirmEmailPage />);
}
const confirm = () => screen.getByRole('button', { name: '確認變更' });
const dead = '這個連結已使用過、已逾期或不完整。';

test('changes the address on a click only: a program that opens the link does not use it up (R-REG-11)', async () => {
  const { user, variablesOf } = open('token', { ConfirmEmailChange: { confirmEmailChange: 'demo-a' } });
  expect(variablesOf('ConfirmEmailChange')).toEqual([]);
  await user.click(confirm());
  expect(await screen.findByText('帳號 demo-a 的通知信日後寄至這個信箱。')).toBeDefined();
  expect(variablesOf('ConfirmEmailChange')).toEqual([{ token: 'token' }]);
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(document.activeElement?.textContent).toContain('Email 已變更');
});

test('keeps the link for another try when the server cannot be reached', async () => {
  const { user, answer } = open('token', { ConfirmEmailChange: offline });
  await user.click(confirm());
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(screen.queryByText(dead)).toBeNull();
  answer({ ConfirmEmailChange: { confirmEmailChange: 'demo-a' } });
  await user.click(confirm());
  expect(await screen.findByText('Email 已變更')).toBeDefined();
});

test('says how to come by another link when this one is used up, too old or not complete', async () => {
  const { user, unmount } = open('used', { ConfirmEmailChange: refused({ code: 'LINK_NOT_VALID' }) });
  await user.click(confirm());
  expect(await screen.findByText(dead)).toBeDefined();
  expect(screen.getByText(/重新申請變更 Email/)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
  unmount();
  open('');
  expect(screen.getByText(dead)).toBeDefined();
  expect(screen.getByRole('link', { name: '前往登入' }).getAttribute('href')).toBe('/sign-in');
});
