import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { cardPhoneOf } from '../../testing/phone-samples';
import { useOperatorTexts } from '../../testing/texts';
import { CardPhonePage } from './CardPhonePage';

useOperatorTexts();

const number = 'KHPS113-000043';
const open = (answers: Answers) =>
  renderWithApi(answers, () => <CardPhonePage />, { at: `/card-phones/${number}`, route: '/card-phones/:number' });
const press = (name: string) => screen.getByRole('button', { name });
const newPhone = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^修改手機號碼/ });
const sent = { SendCardPhoneCode: { sendCardPhoneCode: { phone: '0912345678', until: '2026-01-03T03:04:05Z' } } };

/** Asks for a code and confirms the question. */
async function getCode(answers: Answers, typed = '') {
  const rendered = open({ CardPhone: { pass: cardPhoneOf() }, ...answers });
  await screen.findByText('預設手機號碼:', { exact: false });
  if (typed) await rendered.user.type(newPhone(), typed);
  await rendered.user.click(press('取得驗證碼'));
  const dialog = await screen.findByRole('alertdialog');
  return { ...rendered, dialog };
}

test('asks before a code is sent, naming the number of the person and the phone (R-TEL-3)', async () => {
  const { user, dialog, variablesOf } = await getCode(sent);
  expect(dialog.textContent).toMatch(/確定要取得A123456789人員手機\(0912/);
  expect(variablesOf('SendCardPhoneCode')).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: '確定' }));
  expect(await screen.findByText('驗證碼已經成功送出!!')).toBeDefined();
  expect(variablesOf('SendCardPhoneCode')).toEqual([{ number }]);
});

test('sends nothing when the question is declined', async () => {
  const { user, dialog, variablesOf } = await getCode(sent);
  await user.click(within(dialog).getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(variablesOf('SendCardPhoneCode')).toEqual([]);
});

test('asks about the phone that is typed, and sends the code there', async () => {
  const { user, dialog, variablesOf } = await getCode(sent, ' 0987654321 ');
  expect(dialog.textContent).toContain('0987654321');
  await user.click(within(dialog).getByRole('button', { name: '確定' }));
  await screen.findByText('驗證碼已經成功送出!!');
  expect(variablesOf('SendCardPhoneCode')).toEqual([{ number, newPhone: '0987654321' }]);
});

test('says at the field why a phone is refused, and says nothing of a code that was sent', async () => {
  const { user, dialog } = await getCode({ SendCardPhoneCode: refused({ code: 'INVALID', field: 'newPhone' }) }, '12');
  await user.click(within(dialog).getByRole('button', { name: '確定' }));
  expect(await screen.findByRole('textbox', { name: /^修改手機號碼/, description: /錯誤：/ })).toBeDefined();
  expect(screen.queryByText('驗證碼已經成功送出!!')).toBeNull();
  expect(newPhone().value).toBe('12');
});

test('verifies with the six digits, and says so once', async () => {
  const { user, variablesOf } = open({
    CardPhone: { pass: cardPhoneOf() },
    ConfirmCardPhone: { confirmCardPhone: cardPhoneOf({ phone: { state: 'VERIFIED' } }) },
  });
  await user.type(await screen.findByLabelText(/^手機驗證碼/), '012345');
  await user.click(press('送出驗證碼'));
  expect(await screen.findByText('手機驗證成功')).toBeDefined();
  expect(variablesOf('ConfirmCardPhone')).toEqual([{ number, code: '012345' }]);
  expect(screen.getByLabelText(/^手機驗證碼/)).toHaveProperty('value', '');
});

test('a wrong code is said at its field, with how many may still be typed', async () => {
  const { user } = open({
    CardPhone: { pass: cardPhoneOf() },
    ConfirmCardPhone: refused({ code: 'PHONE_CODE_WRONG', field: 'code', params: { left: 2 } }),
  });
  await user.type(await screen.findByLabelText(/^手機驗證碼/), '999999');
  await user.click(press('送出驗證碼'));
  expect(await screen.findByRole('textbox', { name: /^手機驗證碼/, description: /尚可輸入 2 次/ })).toBeDefined();
  expect(screen.queryByText('手機驗證成功')).toBeNull();
});

test('the phone of a card of others goes to the phone on record only', async () => {
  open({ CardPhone: { pass: cardPhoneOf({ phone: { canChange: false } }) } });
  expect(await screen.findByText('取得驗證碼', { selector: 'button *, button' })).toBeDefined();
  expect(screen.queryByRole('textbox', { name: /^修改手機號碼/ })).toBeNull();
});

test('without a phone that could be changed it leads to the people, not to a code', async () => {
  open({ CardPhone: { pass: cardPhoneOf({ phone: { phone: null, canChange: false } }) } });
  expect((await screen.findByRole('link', { name: '人員基本資料' })).getAttribute('href')).toBe('/people');
  expect(screen.queryByRole('button', { name: '取得驗證碼' })).toBeNull();
});

test.each([{ pass: null }, { pass: { ...cardPhoneOf(), ' $fragmentRefs': undefined, holderPhone: null } }])(
  'a card that may not be read says how it can be',
  async (answer) => {
    open({ CardPhone: answer });
    expect(await screen.findByText(/查無可讀取的通行證/)).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  },
);

test('says why a card cannot be read', async () => {
  open({ CardPhone: refused({ code: 'RATE_LIMITED', params: { retryAfter: 60 } }) });
  await waitFor(() => expect(screen.queryByText(/查無可讀取的通行證/)).toBeNull());
  expect(await screen.findByText(/稍後|次數|太/)).toBeDefined();
});
