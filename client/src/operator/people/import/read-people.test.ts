import { expect, test } from 'vitest';
import { kindOfCell } from './import-columns';
import { ImportError, type ImportProblem, linesOf, maxImportLines, readPeople } from './read-people';

const head = ['證件種類', '證件號碼', '姓名', '英文姓名', '手機'];
const csv = (text: string | Uint8Array<ArrayBuffer>) => new File([text], 'people.csv', { type: 'text/csv' });

function problemOf(table: unknown[][]): ImportProblem | undefined {
  try {
    linesOf(table);
    return undefined;
  } catch (error) {
    return error instanceof ImportError ? error.importProblem : undefined;
  }
}

test('columns are found by their heads in either language, in any order; other columns do not matter', () => {
  const table = [
    ['Mobile', 'Remarks', 'Name *', 'kind of document', 'Document Number'],
    ['0912345678', 'x', 'Maria', 'Passport', 'M1'],
  ];
  expect(linesOf(table)).toEqual([
    {
      line: 2,
      cells: {
        ...{ idKind: 'Passport', idNumber: 'M1', name: 'Maria', englishName: '', mobile: '0912345678' },
        documentValidTo: '',
      },
    },
  ]);
});

test('R-PER-1 the end of the document is read as it is written, or as the day that a spreadsheet knows', () => {
  const day = (cell: unknown) =>
    linesOf([
      [...head, '證件效期'],
      ['護照', 'A12345', '甲', '', '', cell],
    ])[0]?.cells.documentValidTo;
  expect(day('116/05/20')).toBe('116/05/20');
  expect(day(new Date('2031-05-20T00:00:00Z'))).toBe('2031-05-20');
  expect(day(null)).toBe('');
});

test('empty lines are left out and the others keep the numbers that a spreadsheet shows', () => {
  const lines = linesOf([head, ['護照', 'A12345', '甲'], [], [null, ' ', ''], ['護照', 'A12346', '乙']]);
  expect(lines.map(({ line, cells }) => [line, cells.name])).toEqual([
    [2, '甲'],
    [5, '乙'],
  ]);
});

test('ignores the example that the template contains', () => {
  const example = ['護照', 'M20000039', '瑪麗亞', 'MARIA SANTOS', '0900111221'];
  const lines = linesOf([head, example, ['護照', 'A12345', '甲']]);
  expect(lines.map(({ line, cells }) => [line, cells.name])).toEqual([[3, '甲']]);
  expect(problemOf([head, example])).toEqual({ problem: 'EMPTY' });
});

test('a mobile number gets back the zero a spreadsheet dropped; an escaped cell loses its apostrophe', () => {
  const [line] = linesOf([head, ['護照', 'A12345', "'=甲", '', 912345678]]);
  expect(line?.cells).toMatchObject({ name: '=甲', mobile: '0912345678' });
});

test('a file without rows, without heads or with too many rows is refused as such', () => {
  expect(problemOf([])).toEqual({ problem: 'EMPTY' });
  expect(problemOf([head])).toEqual({ problem: 'EMPTY' });
  expect(problemOf([['姓名'], ['甲']])).toEqual({ problem: 'NO_HEAD', missing: ['idKind', 'idNumber'] });
  const rows = Array.from({ length: maxImportLines + 1 }, (_, at) => ['護照', `A${10_000 + at}`, '甲']);
  expect(problemOf([head, ...rows])).toEqual({ problem: 'TOO_MANY', count: maxImportLines + 1 });
});

test('CSV is read as UTF-8 with or without its mark, else as Big5', async () => {
  const text = `${head.join(',')}\r\n護照,A12345,甲\r\n`;
  expect((await readPeople(csv(text)))[0]?.cells.name).toBe('甲');
  expect((await readPeople(csv(`\uFEFF${text}`)))[0]?.cells.name).toBe('甲');
  // 證件種類,證件號碼,姓名 and a row, as Excel in Taiwan saves them.
  const big5 =
    'c3d2a5f3bad8c3fe2cc3d2a5f3b8b9bd582ca96da6570d0ac540b7d32c41313233343520202ca4fd0d0a'.match(/../g) ?? [];
  const [line] = await readPeople(csv(Uint8Array.from(big5, (pair) => Number.parseInt(pair, 16))));
  expect(line?.cells).toMatchObject({ idNumber: 'A12345', name: '王' });
});

test('the head is found below titles, under the names that companies use, and lines keep their numbers', () => {
  const lines = linesOf([
    ['德海公司 外籍人員名冊'],
    [],
    ['證件類別', '身份證字號', '中文姓名', '英文名', '手機號碼'],
    ['身份證', 'A123456789', '王小明', '', 886912345681],
    ['護照', 'X1234567', '陳美玲', '', '+886 912-345-682'],
  ]);
  expect(lines.map(({ line, cells }) => [line, cells.name, cells.mobile])).toEqual([
    [4, '王小明', '0912345681'],
    [5, '陳美玲', '+886 912-345-682'],
  ]);
  expect(lines.map(({ cells }) => kindOfCell(cells.idKind))).toEqual(['NATIONAL_ID', 'PASSPORT']);
});

test('reads the Unicode text of a spreadsheet: UTF-16 with tabs', async () => {
  const text = `\uFEFF${head.join('\t')}\r\n護照\tX1234567\t甲\t\t\r\n`;
  const bytes = new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer);
  expect((await readPeople(csv(bytes))).map(({ cells }) => cells.name)).toEqual(['甲']);
});

test('the head of the number says the kind where no column does, also with a column for each kind', () => {
  const lines = linesOf([
    ['姓名', '身份證字號', '護照號碼', '備註'],
    ['王小明', 'A123456789', '', ''],
    ['MARIA', '', 'X1234567', '夜班'],
  ]);
  expect(lines.map(({ cells }) => [kindOfCell(cells.idKind), cells.idNumber])).toEqual([
    ['NATIONAL_ID', 'A123456789'],
    ['PASSPORT', 'X1234567'],
  ]);
  expect(
    problemOf([
      ['姓名', '證件號碼'],
      ['甲', 'X1'],
    ]),
  ).toEqual({ problem: 'NO_HEAD', missing: ['idKind'] });
});
