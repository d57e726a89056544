import { expect, test } from 'vitest';
import { readFileName } from './file-names';

test.each([
  ['A123456789_照片.jpg', 'PHOTO'],
  ['大頭照 王小明.png', 'PHOTO'],
  ['WANG MING photo.jpg', 'PHOTO'],
  ['X1234567-護照.pdf', 'PASSPORT'],
  ['Passport_X1234567.PDF', 'PASSPORT'],
  ['身份證正面A123456789.jpg', 'ID_CARD'],
  ['王小明 居留證.pdf', 'ID_CARD'],
  ['id card A123456789.pdf', 'ID_CARD'],
  ['X1234567 visa.pdf', 'OTHER'],
  ['David Photos X1234567.pdf', undefined],
  ['X1234567.pdf', undefined],
])('tells the kind of %s by a word in its name', (name, kind) => {
  expect(readFileName(name).kind).toBe(kind);
});

test('finds the number of a document wherever it stands in the name', () => {
  expect(readFileName('護照_X123-4567.pdf').numbers).toEqual(['X123-4567', '4567']);
  expect(readFileName('x1234567-王小明-照片 (1).jpg').numbers).toContain('x1234567');
  expect(readFileName('Ａ１２３４５６７８９照片.jpg').numbers).toEqual(['A123456789']);
  expect(readFileName('A 123 456 789.jpg').numbers).toEqual(['A 123 456 789']);
});

test('finds the name of a person as a whole', () => {
  expect(readFileName('王小明_護照影本.pdf')).toEqual({ kind: 'PASSPORT', numbers: [], names: ['王小明'] });
  expect(readFileName('X1234567-王小明-照片 (1).jpg').names).toEqual(['王小明']);
  expect(readFileName('WANG, HSIAO-MING photo.jpg').names[0]).toBe('WANG HSIAO-MING');
  expect(readFileName('WANG, HSIAO-MING photo.jpg').names).toContain('WANG, HSIAO-MING');
});

test('finds nobody in a name that says only what the file is', () => {
  expect(readFileName('照片.jpg')).toEqual({ kind: 'PHOTO', numbers: [], names: [] });
});
