import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, offline, refused, renderWithApi } from '../../testing/api';
import { pngFile, stubUploads, uploadAnswers } from '../../testing/upload';
import { RegisterPage } from './RegisterPage';

const receipt = { registerAccount: { accountName: 'example1234', email: 'a@example.tw' } };

function open(answers: Answers = {}, at = '/register?step=form') {
  const files = stubUploads();
  const page = renderWithApi(
    {
      ...uploadAnswers('CERTIFICATE', { fileName: '登記表.png', size: 2048 }),
      RegisterAccount: receipt,
      ...answers,
    },
    () => <RegisterPage />,
    { at, route: '/register' },
  );
  return { ...page, files };
}
type User = ReturnType<typeof open>['user'];
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const next = () => screen.getByRole('button', { name: '下一步：確認資料' });
const send = () => screen.getByRole('button', { name: '確定送出' });
const steps = () => screen.getByRole('navigation', { name: '申請步驟' });

async function upload(user: User) {
  await screen.findByRole('group', { name: /^公司證明文件/ });
  await user.upload(
    document.getElementById('field-certificateUploadId-input') as HTMLInputElement,
    pngFile('登記表.png'),
  );
  await screen.findAllByText(/登記表\.png/);
}

async function fillIn(user: User) {
  const texts = {
    帳號: 'example1234',
    姓名: '王小明',
    手機電話: '0912345678',
    Email: 'a@example.tw',
    公司統編: '53212539',
    公司名稱: '甲公司',
    公司電話: '02-12345678',
    公司地址: '高雄市鼓山區',
    公司負責人: '林負責',
  };
  for (const [name, text] of Object.entries(texts)) await user.type(field(name), text);
  await user.type(screen.getByLabelText(/^密碼/), 'a-good-secret');
  await user.type(screen.getByLabelText(/^確認密碼/), 'a-good-secret');
  await upload(user);
}

test('explains the two kinds of accounts, and leads to each (R-REG-3, R-REG-7)', async () => {
  open({}, '/register');
  expect(screen.getByRole('link', { name: '申請一般帳號' }).getAttribute('href')).toBe('/register?step=form');
  expect(screen.getByRole('link', { name: '申請共用帳號' }).getAttribute('href')).toBe('/register/shared');
  expect(within(steps()).getAllByRole('listitem')[0]?.textContent).toContain('目前步驟');
});

test('shows all that was filled in once more, but not the password, and sends it (R-REG-1)', async () => {
  const { user, variablesOf, files } = open();
  await fillIn(user);
  expect(files.map(({ url }) => url)).toEqual(['/uploads/upload-1']);
  await user.click(next());
  await screen.findByRole('heading', { level: 1, name: '確定要送出申請？' });
  const shown = screen.getByRole('form', { name: '確定要送出申請？' }).textContent ?? '';
  for (const words of ['example1234', '53212539', '甲公司', '林負責', '登記表.png', '已設定'])
    expect(shown).toContain(words);
  expect(shown).not.toContain('a-good-secret');
  expect(variablesOf('RegisterAccount')).toEqual([]);
  await user.click(send());
  expect(await screen.findByText('申請的帳號：example1234')).toBeDefined();
  expect(variablesOf('RegisterAccount')[0]?.input).toMatchObject({
    organisationKind: 'UBN',
    organisationNumber: '53212539',
    certificateUploadId: 'upload-1',
    language: 'ZH_HANT',
  });
});

test('explains what happens next: the review, the mail to verify, and the certificate by itself', async () => {
  const { user } = open();
  await fillIn(user);
  await user.click(next());
  await user.click(await screen.findByRole('button', { name: '確定送出' }));
  await screen.findByRole('heading', { level: 1, name: '帳號資料已經成功送出，請收取 Email' });
  const list = screen.getByRole('heading', { name: '接下來' }).nextElementSibling as HTMLElement;
  const lines = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines).toHaveLength(5);
  expect(lines[0]).toContain('a@example.tw');
  expect(within(steps()).queryByRole('link')).toBeNull();
});

test('shows all that is empty at once, from top to bottom, before there is anything to check', async () => {
  const { user, variablesOf } = open();
  await screen.findByRole('group', { name: /^公司證明文件/ });
  await user.click(next());
  const summary = (await screen.findByText('請修正以下 12 個問題')).closest('[role=alert]') as HTMLElement;
  const names = within(summary)
    .getAllByRole('link')
    .map(({ textContent }) => textContent?.replace(/^請(輸入|上傳)/, ''));
  expect(names).toEqual([
    '帳號',
    '姓名',
    '手機電話',
    'Email',
    '密碼',
    '確認密碼',
    '公司統編',
    '公司名稱',
    '公司電話',
    '公司地址',
    '公司負責人',
    '公司證明文件',
  ]);
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(variablesOf('RegisterAccount')).toEqual([]);
});

test('leads back to the field that the API refused, with everything still filled in', async () => {
  const { user, address } = open({
    RegisterAccount: refused({ code: 'ACCOUNT_NAME_TAKEN', field: 'accountName' }),
  });
  await fillIn(user);
  await user.click(next());
  await user.click(await screen.findByRole('button', { name: '確定送出' }));
  await waitFor(() => expect(address()).toBe('/register?step=form'));
  expect(field('公司名稱').value).toBe('甲公司');
  expect(screen.getAllByText(/登記表\.png/)).not.toEqual([]);
});

test('sends the same registration again by itself while the server cannot be reached', async () => {
  const { user, variablesOf, answer } = open({ RegisterAccount: offline });
  await fillIn(user);
  await user.click(next());
  await user.click(await screen.findByRole('button', { name: '確定送出' }));
  expect(await screen.findByText(/正在重新送出，請不要關閉這個頁面/)).toBeDefined();
  answer({ RegisterAccount: receipt });
  expect(await screen.findByText('申請的帳號：example1234')).toBeDefined();
  const keys = variablesOf('RegisterAccount').map(({ idempotencyKey }) => idempotencyKey);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
});

test('goes back from the check to the part that is to be changed', async () => {
  const { user } = open();
  await fillIn(user);
  await user.click(next());
  await user.click(await screen.findByRole('link', { name: /^修改 ?公司資料/ }));
  expect(await screen.findByRole('textbox', { name: '公司名稱' })).toHaveProperty('value', '甲公司');
});

test('shows the form, not an empty check, when the address of the check is opened anew', () => {
  open({}, '/register?step=check');
  expect(screen.getByRole('heading', { level: 1, name: '帳號申請' })).toBeDefined();
  expect(screen.queryByRole('button', { name: '確定送出' })).toBeNull();
});

test('tells the API in which language the mails are to be written', async () => {
  setLanguage('en');
  const { user, variablesOf } = open({}, '/register?step=form');
  const typed: Record<string, string> = { email: 'a@example.tw', mobile: '0912345678', organisationNumber: '53212539' };
  for (const box of screen.getAllByRole<HTMLInputElement>('textbox')) await user.type(box, typed[box.name] ?? 'x');
  for (const box of document.querySelectorAll<HTMLInputElement>('input[type=password]'))
    await user.type(box, 'secret-1');
  await user.upload(
    await waitFor(() => {
      const input = document.getElementById('field-certificateUploadId-input');
      if (!input) throw new Error('not there yet');
      return input as HTMLInputElement;
    }),
    pngFile('a.png'),
  );
  await screen.findAllByText(/登記表\.png/);
  await user.click(screen.getByRole('button', { name: /^Next/ }));
  await user.click(await screen.findByRole('button', { name: /^Send/ }));
  await waitFor(() => expect(variablesOf('RegisterAccount')[0]?.input).toMatchObject({ language: 'EN' }));
});
