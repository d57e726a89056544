import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { RegisterSharedPage } from './RegisterSharedPage';

const place = { at: '/register/shared', route: '/register/shared' };
const open = (answer: Answers[string] = {}) =>
  renderWithApi({ RegisterSharedAccount: answer }, () => <RegisterSharedPage />, place);
type User = ReturnType<typeof open>['user'];

async function fill(user: User, again = 'a-good-secret') {
  await user.type(screen.getByRole('textbox', { name: '帳號' }), 'example1234');
  await user.type(screen.getByRole('textbox', { name: '姓名' }), '王小明');
  await user.type(screen.getByRole('textbox', { name: '手機電話' }), '0912345678');
  await user.type(screen.getByRole('textbox', { name: 'Email' }), 'a@example.tw');
  await user.type(screen.getByLabelText(/^密碼/), 'a-good-secret');
  await user.type(screen.getByLabelText(/^確認密碼/), again);
  await user.click(screen.getByRole('button', { name: '下一步：確認資料' }));
}

test('is filled in, checked, sent, and says what happens next (R-REG-7)', async () => {
  const { user, variablesOf } = open({ registerSharedAccount: { accountName: 'example1234', email: 'a@example.tw' } });
  await fill(user);
  await screen.findByRole('heading', { level: 1, name: '確定要送出申請？' });
  expect(document.body.textContent).toContain('example1234');
  expect(document.body.textContent).not.toContain('a-good-secret');
  await user.click(screen.getByRole('button', { name: '確定送出' }));
  await screen.findByRole('heading', { level: 1, name: '帳號資料已經成功送出，請收取 Email' });
  expect(variablesOf('RegisterSharedAccount')[0]?.input).toMatchObject({
    accountName: 'example1234',
    personName: '王小明',
    email: 'a@example.tw',
    language: 'ZH_HANT',
  });
});

test('says all that is empty before there is anything to check', async () => {
  const { user, variablesOf } = open();
  await user.click(screen.getByRole('button', { name: '下一步：確認資料' }));
  expect(await screen.findAllByRole('link', { name: /^請輸入/ })).toHaveLength(6);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  expect(variablesOf('RegisterSharedAccount')).toEqual([]);
});

test('two different passwords lead no further', async () => {
  const { user } = open();
  await fill(user, 'another');
  expect(await screen.findByRole('link', { name: /^確認密碼：/ })).toBeDefined();
  expect(screen.queryByRole('button', { name: '確定送出' })).toBeNull();
});

test('a refusal is shown where it can be mended, and what is typed is still there', async () => {
  const { user } = open(refused({ code: 'ACCOUNT_NAME_TAKEN', field: 'accountName' }));
  await fill(user);
  await user.click(await screen.findByRole('button', { name: '確定送出' }));
  expect(await screen.findByRole('textbox', { name: '帳號', description: /錯誤：/ })).toHaveProperty(
    'value',
    'example1234',
  );
});

test('leaving asks until it is sent', async () => {
  const { user } = open();
  await user.type(screen.getByRole('textbox', { name: '帳號' }), 'x');
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
});
