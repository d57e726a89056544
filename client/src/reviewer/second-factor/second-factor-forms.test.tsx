import { screen, waitFor } from '@solidjs/testing-library';
import { CombinedError } from '@urql/core';
import { expect, test, vi } from 'vitest';
import { renderWithApi } from '../../testing/api';
import { BeginForm } from './BeginForm';
import { CodeForm } from './CodeForm';
import { ProofForm } from './ProofForm';
import { RecoveryCodeForm } from './RecoveryCodeForm';
import { RecoveryCodes } from './RecoveryCodes';

const refusal = (field: string) =>
  new CombinedError({ graphQLErrors: [{ message: '', extensions: { code: 'WRONG_CODE', field, params: {} } }] });
const sends = (error?: CombinedError) => vi.fn(async (_: unknown) => error);
const code = () => screen.getByRole<HTMLInputElement>('textbox', { name: /碼$/ });
const press = (name: string) => screen.getByRole('button', { name });

test('asks for the password again before a device is set up', async () => {
  const send = sends();
  const { user } = renderWithApi({}, () => <BeginForm send={send} />);
  await user.click(press('開始設定'));
  expect(await screen.findByRole('link', { name: '請輸入使用者密碼' })).toBeDefined();
  expect(send).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText(/^使用者密碼/), 'secret{Enter}');
  await waitFor(() => expect(send).toHaveBeenCalledWith('secret'));
});

function openCode(error?: CombinedError) {
  const send = sends(error);
  return {
    ...renderWithApi({}, () => <CodeForm label="驗證碼" hint="6 位數字" submit="登入" send={send} focus />),
    send,
  };
}

test('begins in the field, and sends six digits at once, also in groups', async () => {
  const { user, send } = openCode();
  await waitFor(() => expect(document.activeElement).toBe(code()));
  await user.keyboard('123 45');
  expect(send).not.toHaveBeenCalled();
  await user.keyboard('6');
  await waitFor(() => expect(send.mock.calls).toEqual([['123456']]));
});

test('a code that is pasted is sent at once', async () => {
  const { user, send } = openCode();
  await user.click(code());
  await user.paste('123456');
  await waitFor(() => expect(send).toHaveBeenCalledOnce());
});

test('an incomplete code is not sent: it would be one of the few tries there are', async () => {
  const { user, send } = openCode();
  await user.type(code(), '123{Enter}');
  expect(await screen.findByRole('textbox', { description: /請輸入 6 位數字。$/ })).toBeDefined();
  expect(send).not.toHaveBeenCalled();
});

test('after a wrong code the next one begins with a key, not with deleting', async () => {
  const { user } = openCode(refusal('code'));
  await user.type(code(), '123456');
  await screen.findByRole('textbox', { description: /錯誤：/ });
  await waitFor(() => expect(document.activeElement).toBe(code()));
  await waitFor(() => expect([code().selectionStart, code().selectionEnd]).toEqual([0, 6]));
});

test('a recovery code is sent as it is typed', async () => {
  const send = sends();
  const { user } = renderWithApi({}, () => <RecoveryCodeForm send={send}>改用驗證碼</RecoveryCodeForm>);
  await user.click(press('登入'));
  expect(await screen.findByRole('link', { name: '請輸入復原碼' })).toBeDefined();
  await user.type(code(), '7K3M-9QXT-0HWB-V2ZC');
  await user.click(press('登入'));
  await waitFor(() => expect(send).toHaveBeenCalledWith('7K3M-9QXT-0HWB-V2ZC'));
});

test('a change of the second factor asks for password and code', async () => {
  const send = sends(refusal('code'));
  const onCancel = vi.fn();
  const { user } = renderWithApi({}, () => (
    <ProofForm label="移除雙重驗證" submit="移除" danger send={send} onCancel={onCancel} />
  ));
  await user.click(press('移除'));
  expect(await screen.findAllByRole('link', { name: /^請輸入/ })).toHaveLength(2);
  await user.type(screen.getByLabelText(/^使用者密碼/), 'secret');
  await user.type(code(), '123456');
  await user.click(press('移除'));
  await waitFor(() => expect(send).toHaveBeenCalledWith({ password: 'secret', code: '123456' }));
  expect(await screen.findAllByRole('link', { name: /：/ })).toHaveLength(1);
  await user.click(press('取消'));
  expect(onCancel).toHaveBeenCalledOnce();
});

function openCodes() {
  const onKept = vi.fn();
  const codes = ['AAAA-1111', 'BBBB-2222'];
  const page = renderWithApi({}, () => <RecoveryCodes codes={codes} accountName="reviewer-kl" onKept={onKept} />);
  return { ...page, onKept };
}

test('shows recovery codes once, and goes on when they are confirmed as kept', async () => {
  const { user, onKept } = openCodes();
  const list = screen.getByRole('list', { name: '復原碼' });
  expect([...list.children].map((each) => each.textContent)).toEqual(['AAAA-1111', 'BBBB-2222']);
  await user.click(press('完成'));
  expect(await screen.findByRole('checkbox', { description: /請先保存復原碼/ })).toBeDefined();
  expect(onKept).not.toHaveBeenCalled();
  await user.click(screen.getByRole('checkbox'));
  await user.click(press('完成'));
  expect(onKept).toHaveBeenCalledOnce();
});

test('recovery codes are copied one a line', async () => {
  const { user } = openCodes();
  await user.click(press('複製全部'));
  expect(await navigator.clipboard.readText()).toBe('AAAA-1111\nBBBB-2222');
  expect(await screen.findByText('復原碼已複製')).toBeDefined();
});

test('leaving before they are kept asks', async () => {
  const { user } = openCodes();
  const leaves = () => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return !event.defaultPrevented;
  };
  expect(leaves()).toBe(false);
  await user.click(screen.getByRole('checkbox'));
  expect(leaves()).toBe(true);
});
