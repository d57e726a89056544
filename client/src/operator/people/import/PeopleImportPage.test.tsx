import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../../testing/api';
import { PeopleImportPage } from './PeopleImportPage';

const csv = (...lines: string[]) => new File([lines.join('\n')], '人員.csv', { type: 'text/csv' });
const head = '證件種類,證件號碼,姓名,英文姓名,手機';
const good = '護照,X1234567,王小明,WANG,0912345678';
const wrong = '身分證,A1,陳美玲,,';
const unreadable = '健保卡,Z1,林三,,';

function open(answers: Answers = {}) {
  const page = renderWithApi(
    {
      PeopleImportPreview: ({ rows }) => ({
        peopleImportPreview: {
          rows: (rows as { idNumber: string }[]).map(({ idNumber }, row) => ({
            row,
            errors: idNumber === 'A1' ? [{ code: 'INVALID_NATIONAL_ID', field: 'idNumber' }] : [],
          })),
        },
      }),
      ImportPeople: ({ rows }) => ({ importPeople: (rows as unknown[]).length }),
      ...answers,
    },
    PeopleImportPage,
    { at: '/people/import', route: '/people/import' },
  );
  const choose = async (file: File) =>
    page.user.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
  return { ...page, choose };
}
const row = (name: RegExp) => within(screen.getByRole('row', { name }));

test('shows every line with what is wrong at its cell when a file is read', async () => {
  const { choose, variablesOf } = open();
  expect(screen.queryByRole('table')).toBeNull();
  await choose(csv(head, good, wrong, unreadable));
  expect(await screen.findByText('共 3 列：可匯入 1 列，有問題 2 列')).toBeDefined();
  expect(row(/王小明/).getByText('可匯入')).toBeDefined();
  expect(row(/陳美玲/).getByText('身分證號不正確，請確認字母與 9 碼數字。')).toBeDefined();
  expect(row(/林三/).getByText('請填「護照」、「身分證」或「統一證號」。')).toBeDefined();
  expect(variablesOf('PeopleImportPreview')[0]?.rows).toHaveLength(2);
});

test('imports only the lines without errors when it is confirmed', async () => {
  const { user, choose, variablesOf } = open();
  await choose(csv(head, good, wrong));
  await user.click(await screen.findByRole('button', { name: '確認匯入 1 位人員' }));
  expect(await screen.findByText('已匯入 1 位人員')).toBeDefined();
  expect(variablesOf('ImportPeople')[0]?.rows).toEqual([
    { idKind: 'PASSPORT', idNumber: 'X1234567', name: '王小明', englishName: 'WANG', mobile: '0912345678' },
  ]);
  expect(screen.getByRole('link', { name: '查看缺護照的人員' }).getAttribute('href')).toBe('/people?missing=PASSPORT');
  await user.click(screen.getByRole('button', { name: '再匯入一個檔案' }));
  expect(await screen.findByRole('group', { name: '人員名單檔案' })).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

test('refuses to import when every line has an error, and offers them as a file', async () => {
  const { choose } = open();
  await choose(csv(head, wrong));
  expect(await screen.findByText('沒有可匯入的列。請修正檔案後重新選擇。')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^確認匯入/ })).toBeNull();
  expect(screen.getByRole('button', { name: '下載有問題的列' })).toBeDefined();
});

test('shows only the lines with errors when asked to', async () => {
  const { user, choose } = open();
  await choose(csv(head, good, wrong));
  await user.click(await screen.findByRole('checkbox', { name: '只顯示有問題的列' }));
  expect(screen.queryByRole('row', { name: /王小明/ })).toBeNull();
  expect(screen.getByRole('row', { name: /陳美玲/ })).toBeDefined();
});

test.each([
  ['no line', csv(head), '檔案中沒有資料。'],
  ['no column for the name', csv('證件種類,證件號碼', '護照,X1'), '找不到欄位：姓名。請使用範本的欄位名稱。'],
  [
    'too many lines',
    csv(head, ...Array.from({ length: 251 }, () => good)),
    '共 251 列，一次最多 250 列，請分成幾個檔案。',
  ],
])('refuses a file when it has %s', async (_name, file, words) => {
  const { choose, variablesOf } = open();
  await choose(file);
  expect(await screen.findByRole('group', { name: '人員名單檔案', description: new RegExp(words) })).toBeDefined();
  expect(variablesOf('PeopleImportPreview')).toEqual([]);
});

test('shows why a check failed at the file', async () => {
  const { choose } = open({ PeopleImportPreview: refused({ code: 'RATE_LIMITED' }) });
  await choose(csv(head, good));
  expect(await screen.findByRole('group', { name: '人員名單檔案', description: /操作次數過多/ })).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

test('checks the lines again when the list of people has changed since', async () => {
  const { user, choose, answer, variablesOf } = open({
    ImportPeople: refused({ code: 'PERSON_ALREADY_REGISTERED', field: 'rows.0.idNumber' }),
  });
  await choose(csv(head, good));
  const confirm = await screen.findByRole('button', { name: '確認匯入 1 位人員' });
  answer({
    PeopleImportPreview: {
      peopleImportPreview: {
        rows: [{ row: 0, errors: [{ code: 'PERSON_ALREADY_REGISTERED', field: 'idNumber' }] }],
      },
    },
  });
  await user.click(confirm);
  expect(await screen.findByText('共 1 列：可匯入 0 列，有問題 1 列')).toBeDefined();
  expect(row(/王小明/).getByText('這個證件號碼的人員已在貴公司的人員名單中。')).toBeDefined();
  expect(variablesOf('PeopleImportPreview')).toHaveLength(2);
});

test('shows the failure and keeps the lines when the import is not answered', async () => {
  const { user, choose, variablesOf } = open({ ImportPeople: refused({ code: 'TIMEOUT' }) });
  await choose(csv(head, good));
  const confirm = await screen.findByRole('button', { name: '確認匯入 1 位人員' });
  await user.click(confirm);
  expect(await screen.findByText('處理時間過長，作業沒有完成，請再試一次。')).toBeDefined();
  await user.click(confirm);
  await waitFor(() => expect(variablesOf('ImportPeople')).toHaveLength(2));
  const [first, second] = variablesOf('ImportPeople');
  expect(second?.key).toBe(first?.key);
});

test('R-PER-1 the end of the document is sent as a day; one that cannot be read is shown at its cell', async () => {
  const { user, choose, variablesOf } = open();
  await choose(csv(`${head},證件效期`, `${good},120/05/20`, `${good.replace('X1234567', 'X7654321')},下個月`));
  expect(await screen.findByText(/請輸入如 2026\/11\/20/)).toBeDefined();
  await user.click(await screen.findByRole('button', { name: '確認匯入 1 位人員' }));
  expect(await screen.findByText('已匯入 1 位人員')).toBeDefined();
  expect(variablesOf('ImportPeople')[0]?.rows).toMatchObject([{ idNumber: 'X1234567', documentValidTo: '2031-05-20' }]);
});
