import { screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { useOperatorTexts } from '../../testing/texts';
import { PhoneLinkPage } from './PhoneLinkPage';
import { PhoneVerificationPage } from './PhoneVerificationPage';

useOperatorTexts();
afterEach(() => history.replaceState(null, '', '/'));

const typed = { passNumber: 'KHPS113-000043', idNumber: 'A123456789', phone: '0912345678' };

async function ask(answers: Answers) {
  const rendered = renderWithApi(answers, () => <PhoneVerificationPage />);
  const { user } = rendered;
  await user.type(screen.getByLabelText(/^通行證號/), typed.passNumber);
  await user.type(screen.getByLabelText(/^身分證號/), typed.idNumber);
  await user.type(screen.getByLabelText(/^手機號碼/), typed.phone);
  await user.click(screen.getByRole('button', { name: '取得驗證碼' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog.textContent).toContain('確定要取得KHPS113-000043人員通行證的手機驗證碼??');
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  return rendered;
}

test('R-TEL-2 asks first, sends with the manual’s words, and verifies with the code that is typed', async () => {
  const { user, variablesOf } = await ask({
    RequestPhoneCode: { requestPhoneCode: true },
    ConfirmPhone: { confirmPhone: true },
  });
  expect(variablesOf('RequestPhoneCode')).toEqual([]);
  await user.click(screen.getByRole('button', { name: '確定' }));
  expect(await screen.findByText('驗證碼已經成功送出!!')).toBeDefined();
  expect(variablesOf('RequestPhoneCode')).toEqual([{ ...typed, language: 'ZH_HANT' }]);
  // What was typed stays: the code alone is left to be entered.
  expect(screen.getByText(/KHPS113-000043 的驗證碼已送至 0912345678.*不必再填/)).toBeDefined();
  await user.type(screen.getByLabelText(/^手機驗證碼/), '012345');
  await user.click(screen.getByRole('button', { name: '送出驗證碼' }));
  expect(await screen.findByText('手機驗證成功')).toBeDefined();
  expect(variablesOf('ConfirmPhone')).toEqual([{ ...typed, code: '012345' }]);
});

test('R-TEL-2 shows the one text and the three points for whatever cause, and how many codes may still be typed', async () => {
  const { user } = await ask({
    RequestPhoneCode: refused({ code: 'PHONE_CODE_REFUSED' }),
    ConfirmPhone: refused({ code: 'PHONE_CODE_WRONG', field: 'code', params: { left: 4 } }),
  });
  await user.click(screen.getByRole('button', { name: '確定' }));
  expect(await screen.findByText('查無人員通行證或手機資料，無法取得驗證碼！')).toBeDefined();
  expect(screen.getByText('是否系統中有相符的「人員資料」？')).toBeDefined();
  await user.type(screen.getByLabelText(/^手機驗證碼/), '012345');
  await user.click(screen.getByRole('button', { name: '送出驗證碼' }));
  expect((await screen.findAllByText('驗證碼錯誤，尚可輸入 4 次')).length).toBeGreaterThan(0);
});

test('R-TEL-4 the page behind the link verifies on a click only, and says when the link is dead', async () => {
  history.replaceState(null, '', '/phone-link#made-up-token');
  const { user, variablesOf, unmount } = renderWithApi({ VerifyPhoneByLink: { verifyPhoneByLink: true } }, () => (
    <PhoneLinkPage />
  ));
  expect(variablesOf('VerifyPhoneByLink')).toEqual([]);
  await user.click(screen.getByRole('button', { name: '完成手機驗證' }));
  expect(await screen.findByText('手機驗證成功')).toBeDefined();
  expect(variablesOf('VerifyPhoneByLink')).toEqual([{ token: 'made-up-token' }]);
  unmount();
  const dead = renderWithApi({ VerifyPhoneByLink: refused({ code: 'LINK_NOT_VALID' }) }, () => <PhoneLinkPage />);
  await dead.user.click(screen.getByRole('button', { name: '完成手機驗證' }));
  expect(await screen.findByText('驗證連結已失效')).toBeDefined();
});
