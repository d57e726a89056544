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

test('cuts what is too long to be a name or number', () => {
  expect(values('x'.repeat(300))).toEqual(['x'.repeat(100)]);
});
