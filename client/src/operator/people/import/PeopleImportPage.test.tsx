import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../../testing/api';
import { PeopleImportPage } from './PeopleImportPage';

const csv = (...lines: string[]) => new File([lines.join('\n')], '人員.csv', { type: 'text/csv' });
const head = '證件種類,證件號碼,姓名,英文姓名,手機';
const good = '護照,X1234567,王小明,WANG,0912345678';
const wrong = '身分證,A1,陳美玲,,';
const known = '護照,K1,王小明,,';
const same = '護照,S1,張三,,';
const unreadable = '健保卡,,林三,,';

interface SentRow {
  idNumber: string;
  name: string;
  mobile?: string | null;
}

/** As the API: the number A1 is wrong, K1 is of a person of the list, S1 of one whom the file says nothing new about. */
function checkedRow({ idNumber, name, mobile = null }: SentRow, row: number) {
  const known = { code: 'PERSON_ALREADY_REGISTERED', field: 'idNumber' };
  const person = { name, englishName: null, mobile, documentValidTo: null };
  const update = { personId: 'person-1', version: 7, changes: [] };
  if (idNumber === 'A1')
    return { row, errors: [{ code: 'INVALID_NATIONAL_ID', field: 'idNumber' }], person: null, update: null };
  if (idNumber === 'S1') return { row, errors: [known], person, update };
  if (idNumber !== 'K1') return { row, errors: [], person, update: null };
  return {
    row,
    errors: [known],
    person,
    update: { ...update, changes: [{ field: 'name', before: '王大明', after: name }] },
  };
}

const preview = ({ rows }: Record<string, unknown>) => ({
  peopleImportPreview: { rows: (rows as SentRow[]).map(checkedRow) },
});

function open(answers: Answers = {}) {
  const page = renderWithApi(
    {
      PeopleImportPreview: preview,
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
  expect(await screen.findByText('共 3 列：新增 1、更新 0、無變更 0、有問題 2')).toBeDefined();
  expect(row(/王小明/).getByText('新增')).toBeDefined();
  expect(row(/陳美玲/).getByText('身分證號不正確，請確認字母與 9 碼數字。')).toBeDefined();
  expect(row(/林三/).getByText('請填「護照」、「身分證」或「統一證號」。')).toBeDefined();
  expect(row(/林三/).getByText('請輸入證件號碼')).toBeDefined();
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
  expect(screen.getByRole('link', { name: '查看未上傳護照的人員' }).getAttribute('href')).toBe(
    '/people?missing=PASSPORT',
  );
  expect(row(/王小明/).getByText('已新增')).toBeDefined();
  expect(row(/陳美玲/).getByText('有問題')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '再匯入一個檔案' }));
  expect(await screen.findByRole('group', { name: '人員名單檔案' })).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

test('shows of people of the list what would change, and changes those that are chosen', async () => {
  const { user, choose, variablesOf } = open();
  await choose(csv(head, good, known, same));
  expect(await screen.findByText('共 3 列：新增 1、更新 1、無變更 1、有問題 0')).toBeDefined();
  expect(row(/K1/).getByText('王大明')).toBeDefined();
  expect(row(/K1/).getByText('更新')).toBeDefined();
  expect(row(/S1/).queryByRole('checkbox')).toBeNull();
  // Nothing is overwritten unless that was chosen.
  expect(screen.getByRole('button', { name: '確認匯入 1 位人員' })).toBeDefined();
  await user.click(screen.getByRole('checkbox', { name: '全選新增的 1 位' }));
  expect(screen.queryByRole('button', { name: /^確認匯入/ })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: '全選要更新的 1 位' }));
  await user.click(screen.getByRole('button', { name: '確認匯入 1 位人員' }));
  expect(await screen.findByText('已更新 1 位人員')).toBeDefined();
  expect(variablesOf('ImportPeople')[0]).toMatchObject({
    rows: [{ idNumber: 'K1' }],
    updates: [{ row: 0, version: 7 }],
  });
  expect(row(/K1/).getByText('已更新')).toBeDefined();
  expect(row(/S1/).getByText('無變更')).toBeDefined();
  expect(row(/X1234567/).getByText('未匯入')).toBeDefined();
});

const many = (count: number) => Array.from({ length: count }, (_, at) => `護照,P${10_000 + at},王小明,,`);

test('sends a long file in parts, and keeps what was imported when a later part is refused', async () => {
  let sent = 0;
  const { user, choose, variablesOf, answer } = open({
    ImportPeople: ({ rows }) => {
      sent += 1;
      return sent === 2 ? refused({ code: 'TIMEOUT' }) : { importPeople: (rows as unknown[]).length };
    },
  });
  await choose(csv(head, ...many(501), 'PASSPORT, p10000 ,又一次,,'));
  expect(await screen.findByText('共 502 列：新增 501、更新 0、無變更 0、有問題 1')).toBeDefined();
  expect(variablesOf('PeopleImportPreview').map(({ rows }) => (rows as unknown[]).length)).toEqual([250, 250, 2]);
  await user.click(screen.getByRole('button', { name: '確認匯入 501 位人員' }));
  expect(await screen.findByText('處理時間過長，作業沒有完成，請再試一次。')).toBeDefined();
  expect(screen.getByText('已匯入 250 位，其餘尚未匯入。')).toBeDefined();
  expect(screen.queryByText(/^尚未匯入。/)).toBeNull();
  answer({ ImportPeople: ({ rows }) => ({ importPeople: (rows as unknown[]).length }) });
  await user.click(screen.getByRole('button', { name: '確認匯入 251 位人員' }));
  expect(await screen.findByText('已匯入 501 位人員')).toBeDefined();
  const requests = variablesOf('ImportPeople');
  expect(requests.map(({ rows }) => (rows as unknown[]).length)).toEqual([250, 250, 250, 1]);
  expect(requests[2]?.key).toBe(requests[1]?.key);
});

test('refuses to import when every line has an error, and offers them as a file', async () => {
  const { choose } = open();
  await choose(csv(head, wrong));
  expect(await screen.findByText('沒有需要匯入的列。')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^確認匯入/ })).toBeNull();
  expect(screen.getByRole('button', { name: '下載有問題的列' })).toBeDefined();
});

test('shows only the lines of one result when asked to', async () => {
  const { user, choose } = open();
  await choose(csv(head, good, wrong));
  await user.selectOptions(await screen.findByRole('combobox', { name: '顯示' }), '有問題（1）');
  expect(screen.queryByRole('row', { name: /王小明/ })).toBeNull();
  expect(screen.getByRole('row', { name: /陳美玲/ })).toBeDefined();
});

test.each([
  ['no line', csv(head), '檔案中沒有資料。'],
  ['no column for the name', csv('證件種類,證件號碼', '護照,X1'), '找不到欄位：姓名。請補上欄位名稱後再選擇一次。'],
  [
    'too many lines',
    csv(head, ...Array.from({ length: 2001 }, () => good)),
    '共 2001 列，一次最多 2000 列，請分成幾個檔案。',
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
    PeopleImportPreview: ({ rows }) =>
      preview({ rows: (rows as SentRow[]).map((each) => ({ ...each, idNumber: 'K1' })) }),
  });
  await user.click(confirm);
  expect(await screen.findByText('共 1 列：新增 0、更新 1、無變更 0、有問題 0')).toBeDefined();
  expect(row(/王小明/).getByText('王大明')).toBeDefined();
  expect(variablesOf('PeopleImportPreview')).toHaveLength(2);
  // It was chosen to be added, not to change a person.
  await waitFor(() => expect(screen.queryByRole('button', { name: /^確認匯入/ })).toBeNull());
});

test('shows why the lines could not be checked again, and lets the import be tried again', async () => {
  const { user, choose, answer, variablesOf } = open({
    ImportPeople: refused({ code: 'PERSON_ALREADY_REGISTERED', field: 'rows.0.idNumber' }),
  });
  await choose(csv(head, good));
  const confirm = await screen.findByRole('button', { name: '確認匯入 1 位人員' });
  answer({ PeopleImportPreview: refused({ code: 'RATE_LIMITED' }) });
  await user.click(confirm);
  expect(await screen.findByText(/操作次數過多/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: '確認匯入 1 位人員' }));
  await waitFor(() => expect(variablesOf('ImportPeople')).toHaveLength(2));
});

test('takes no other file while an import is under way', async () => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { user, choose, variablesOf } = open({ ImportPeople: () => finished.then(() => ({ importPeople: 1 })) });
  await choose(csv(head, good));
  await user.click(await screen.findByRole('button', { name: '確認匯入 1 位人員' }));
  await waitFor(() => expect(variablesOf('ImportPeople')).toHaveLength(1));
  await choose(csv(head, known));
  finish();
  expect(await screen.findByText('已匯入 1 位人員')).toBeDefined();
  expect(row(/王小明/).getByText('已新增')).toBeDefined();
  expect(variablesOf('PeopleImportPreview')).toHaveLength(1);
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
