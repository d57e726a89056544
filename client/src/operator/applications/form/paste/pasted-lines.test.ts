import { expect, test } from 'vitest';
import { pastedLines } from './pasted-lines';

const values = (pasted: string) => pastedLines(pasted).map(({ value }) => value);

test('takes one person of each line that has anything in it, whatever ends the lines', () => {
  expect(values('A123456789\r\nX-123 4567\r\r\n  王小明  \n')).toEqual(['A123456789', 'X-123 4567', '王小明']);
  expect(pastedLines('\n\nA1234567').map(({ number }) => number)).toEqual([3]);
  expect(values(' \n\t\n')).toEqual([]);
});

test('takes the cell with the number of a row that was copied from a table', () => {
  expect(values('1\t王小明\tＡ１２３４５６７８９\t船員')).toEqual(['Ａ１２３４５６７８９']);
  expect(values('\t王小明\t船員')).toEqual(['王小明']);
  expect(pastedLines('1\t\t王小明')[0]?.text).toBe('1\t王小明');
});

test('takes the number of a document, not a telephone number or a day that stands before it', () => {
  expect(values('王小明\t0912-345-678\tA123456789')).toEqual(['A123456789']);
  expect(values('王小明\t+886 912 345 678\t1990/01/31\tX1234567')).toEqual(['X1234567']);
  expect(values('王小明\t０２２３４５６７８９\t民國79年1月31日\t312345678')).toEqual(['312345678']);
  expect(values('912345678\tA123456789')).toEqual(['A123456789']);
});

test('takes what may be a telephone number where a row has no other: passports have such numbers too', () => {
  expect(values('王小明\t912345678')).toEqual(['912345678']);
});

test('cuts what is too long to be a name or number', () => {
  expect(values('x'.repeat(300))).toEqual(['x'.repeat(100)]);
});
