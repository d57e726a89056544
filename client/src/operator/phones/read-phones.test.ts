import { expect, test } from 'vitest';
import { changesOf, maxChanges, PhoneFileError, type PhoneFileProblem } from './read-phones';

function problemOf(table: unknown[][]): PhoneFileProblem | undefined {
  try {
    changesOf(table);
    return undefined;
  } catch (error) {
    return error instanceof PhoneFileError ? error.problem : undefined;
  }
}

test('R-TEL-7 finds pass numbers and phones by their heads in either language, and gives a phone its zero back', () => {
  expect(
    changesOf([
      ['姓名', '手機號碼 *', '通行證號'],
      ['甲', 912345678, 'KLPS115-000001'],
      ['乙', '', 'KLPS115-000002'],
      [],
    ]),
  ).toEqual([{ passNumber: 'KLPS115-000001', phone: '0912345678' }]);
  expect(
    changesOf([
      ['Pass number', 'New phone'],
      ['KLPS115-000001', '+886 912-345-678'],
    ]),
  ).toEqual([{ passNumber: 'KLPS115-000001', phone: '+886 912-345-678' }]);
});

test('R-TEL-7 reads the template as it was filled in, and takes the present phone for no change', () => {
  expect(
    changesOf([
      ['通行證號', '姓名', '原手機號碼', '修改後手機號碼'],
      ['KLPS115-000001', '甲', '0911222333', '0912345678'],
      ['KLPS115-000002', '乙', '0911222334', ''],
    ]),
  ).toEqual([{ passNumber: 'KLPS115-000001', phone: '0912345678' }]);
  expect(
    changesOf([
      ['Pass number', 'Name', 'Phone until now', 'Changed phone'],
      ['KLPS115-000001', 'A', '0911222333', '0912345678'],
    ]),
  ).toEqual([{ passNumber: 'KLPS115-000001', phone: '0912345678' }]);
});

test('R-TEL-7 a file without heads, without changes or with too many is refused as such', () => {
  expect(problemOf([])).toBe('empty');
  expect(problemOf([['通行證號', '手機號碼']])).toBe('empty');
  expect(problemOf([['通行證號'], ['KLPS115-000001']])).toBe('noHead');
  const rows = Array.from({ length: maxChanges + 1 }, () => ['KLPS115-000001', '0912345678']);
  expect(problemOf([['通行證號', '手機號碼'], ...rows])).toBe('tooMany');
});
