import { screen, waitFor, within } from '@solidjs/testing-library';
import { beforeEach, expect, test } from 'vitest';
import { type Answers, offline, refused, renderWithApi } from '../../testing/api';
import { cardPhoneOf, phoneChangeOf } from '../../testing/phone-samples';
import { keepSavedFiles } from '../../testing/saved-files';
import { useOperatorTexts } from '../../testing/texts';
import { PhoneChangesPage } from './PhoneChangesPage';

useOperatorTexts();
beforeEach(() => {
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => {};
});

const other = 'KHPS113-000044';
const cards = {
  cardPhones: { total: 2, items: [cardPhoneOf(), cardPhoneOf({ number: other, phone: { canChange: false } })] },
};
const open = async (answers: Answers = {}) => {
  const rendered = renderWithApi({ ChangeablePhones: cards, ...answers }, () => <PhoneChangesPage />);
  await screen.findByRole('row', { name: new RegExp(other) });
  return rendered;
};
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'KHPS113-000043 修改手機號碼' });
const fileField = () => document.querySelector('input[type=file]') as HTMLInputElement;
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const preview = (...changes: ReturnType<typeof phoneChangeOf>[]) => ({ cardPhoneChangesPreview: changes });

/** The preview of one phone that is typed into the list. */
async function typeAndCheck(answers: Answers) {
  const rendered = await open(answers);
  await rendered.user.type(field(), '0987654321');
  await rendered.user.click(press('預覽異動（1 筆）'));
  return rendered;
}

test('changes a phone only where the holder has a record, and nothing before something is typed', async () => {
  const { user } = await open();
  expect(within(screen.getByRole('row', { name: new RegExp(other) })).getByText('無人員資料')).toBeDefined();
  expect(press('預覽異動（0 筆）')).toHaveProperty('disabled', true);
  await user.type(field(), '  ');
  expect(press('預覽異動（0 筆）')).toHaveProperty('disabled', true);
  await user.type(field(), '0987654321');
  expect(press('預覽異動（1 筆）')).toHaveProperty('disabled', false);
});

test('previews what was typed, and changes on confirmation only what can be changed (R-TEL-7)', async () => {
  const refusedRow = phoneChangeOf({
    row: 1,
    passNumber: other,
    error: { code: 'NOT_FOUND', field: 'changes.1' },
    pass: null,
  });
  const { user, variablesOf } = await typeAndCheck({
    PhoneChangesPreview: preview(phoneChangeOf(), refusedRow),
    ChangePhones: { changeCardPhones: [phoneChangeOf({ codeSent: true })] },
  });
  expect(await screen.findByText('共 2 筆，可異動 1 筆')).toBeDefined();
  const typed = [{ passNumber: 'KHPS113-000043', phone: '0987654321' }];
  expect(variablesOf('PhoneChangesPreview')).toEqual([{ changes: typed }]);
  const row = within(screen.getByRole('row', { name: /KHPS113-000043/ }));
  expect(row.getByText('可異動')).toBeDefined();
  expect(within(screen.getByRole('row', { name: new RegExp(other) })).queryByText('可異動')).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: '異動後一併發送驗證碼' }));
  await user.click(press('確定異動（1 筆）'));
  expect(await screen.findByText('異動完成')).toBeDefined();
  expect(screen.getByText('已異動，驗證碼已送出')).toBeDefined();
  const [sent] = variablesOf('ChangePhones');
  expect(sent).toEqual({ changes: typed, sendCodes: true, key: expect.stringMatching(/^[\da-f-]{36}$/) });
});

test('sends a refused change again as the same request, so that it is done once', async () => {
  const { user, variablesOf, answer } = await typeAndCheck({
    PhoneChangesPreview: preview(phoneChangeOf()),
    ChangePhones: offline,
  });
  await user.click(await screen.findByRole('button', { name: '確定異動（1 筆）' }));
  expect(await screen.findByRole('alert')).toBeDefined();
  answer({ ChangePhones: { changeCardPhones: [phoneChangeOf()] } });
  await user.click(press('確定異動（1 筆）'));
  expect(await screen.findByText('已異動，尚待驗證')).toBeDefined();
  const [first, second] = variablesOf('ChangePhones');
  expect(first?.key).toBe(second?.key);
});

test('moves the focus to the preview, and keeps what was typed when one goes back', async () => {
  const { user, variablesOf } = await typeAndCheck({ PhoneChangesPreview: preview(phoneChangeOf()) });
  const counts = await screen.findByText('共 1 筆，可異動 1 筆');
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(document.activeElement?.contains(counts)).toBe(true);
  await user.click(press('取消'));
  await screen.findByRole('row', { name: new RegExp(other) });
  expect(field().value).toBe('0987654321');
  expect(variablesOf('ChangePhones')).toEqual([]);
});

test('begins with empty fields after a change', async () => {
  const { user } = await typeAndCheck({
    PhoneChangesPreview: preview(phoneChangeOf()),
    ChangePhones: { changeCardPhones: [phoneChangeOf()] },
  });
  await user.click(await screen.findByRole('button', { name: '確定異動（1 筆）' }));
  await user.click(await screen.findByRole('button', { name: '繼續異動' }));
  await screen.findByRole('row', { name: new RegExp(other) });
  expect(field().value).toBe('');
  expect(press('預覽異動（0 筆）')).toHaveProperty('disabled', true);
});

test('offers nothing to confirm when no row can be changed', async () => {
  await typeAndCheck({
    PhoneChangesPreview: preview(phoneChangeOf({ error: { code: 'INVALID', field: 'phone' } })),
  });
  expect(await screen.findByText('共 1 筆，可異動 0 筆')).toBeDefined();
  expect(screen.queryByRole('button', { name: /確定異動/ })).toBeNull();
  expect(press('取消')).toBeDefined();
});

test('says why there is no preview, beside what was typed', async () => {
  await typeAndCheck({ PhoneChangesPreview: refused({ code: 'RATE_LIMITED', params: { retryAfter: 60 } }) });
  expect(await screen.findByText(/太|稍後|次數/)).toBeDefined();
  expect(field().value).toBe('0987654321');
});

test('reads changes from a file, and leaves out rows without a phone', async () => {
  const { user, variablesOf } = await open({ PhoneChangesPreview: preview(phoneChangeOf()) });
  const rows = `通行證號,修改後手機號碼\nKHPS113-000043,0987654321\n${other},\n`;
  await user.upload(fileField(), new File([rows], 'phones.csv', { type: 'text/csv' }));
  expect(await screen.findByText('共 1 筆，可異動 1 筆')).toBeDefined();
  expect(variablesOf('PhoneChangesPreview')).toEqual([
    { changes: [{ passNumber: 'KHPS113-000043', phone: '0987654321' }] },
  ]);
});

test('refuses a file without the columns before anything is sent', async () => {
  const { user, variablesOf } = await open();
  await user.upload(fileField(), new File(['a,b\n1,2\n'], 'phones.csv', { type: 'text/csv' }));
  expect((await screen.findAllByText(/找不到「通行證號」或「手機號碼」欄位。/)).length).toBeGreaterThan(0);
  expect(variablesOf('PhoneChangesPreview')).toEqual([]);
});

test('the template lists the cards whose phone can be changed, with an empty column for the new one', async () => {
  const files = keepSavedFiles();
  const { user, variablesOf } = await open({ PhoneTemplate: cards });
  await user.click(press('下載範本（CSV）'));
  await waitFor(() => expect(files.map(({ name }) => name)).toEqual([expect.stringContaining('手機異動範本')]));
  const text = await files[0]?.text;
  expect(text).toContain('KHPS113-000043');
  expect(text).not.toContain(other);
  expect(variablesOf('PhoneTemplate')).toEqual([{ page: 1, size: 100 }]);
});

test('says why the template cannot be saved', async () => {
  const { user } = await open({ PhoneTemplate: offline });
  await user.click(press('下載範本（XLSX）'));
  expect(await screen.findByText(/連線|網路/)).toBeDefined();
});

test('a name that is looked for stands in no address', async () => {
  const { user, address, variablesOf } = await open();
  await user.type(screen.getByRole('textbox', { name: '姓名' }), '王');
  await user.click(press('查詢'));
  await waitFor(() => expect(variablesOf('ChangeablePhones').at(-1)?.filter).toMatchObject({ holderName: '王' }));
  expect(decodeURIComponent(address())).not.toContain('王');
  await user.click(press('查詢'));
});
