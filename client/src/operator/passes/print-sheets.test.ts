import { expect, test } from 'vitest';
import { readPerSheet, readSheetOrder, sheetsOf } from './print-sheets';

const passes = ['KL1', 'KH1', 'KL2', 'KL3', 'KH2'].map((number) => ({ number, port: { code: number.slice(0, 2) } }));
const numbers = (sheets: (typeof passes)[]) => sheets.map((sheet) => sheet.map(({ number }) => number));

test('fills sheets in the given order', () => {
  expect(numbers(sheetsOf(passes, '1', 'given'))).toHaveLength(5);
  expect(numbers(sheetsOf(passes, '2', 'given'))).toEqual([['KL1', 'KH1'], ['KL2', 'KL3'], ['KH2']]);
  expect(numbers(sheetsOf(passes, '4', 'given'))).toEqual([['KL1', 'KH1', 'KL2', 'KL3'], ['KH2']]);
});

test('begins another sheet with each port', () => {
  expect(numbers(sheetsOf(passes, '2', 'port'))).toEqual([['KL1', 'KL2'], ['KL3'], ['KH1', 'KH2']]);
  expect(numbers(sheetsOf(passes, '4', 'port'))).toEqual([
    ['KL1', 'KL2', 'KL3'],
    ['KH1', 'KH2'],
  ]);
});

test('has one pass a sheet where the address says nothing known', () => {
  expect([readPerSheet('3'), readPerSheet(undefined), readPerSheet('4')]).toEqual(['1', '1', '4']);
  expect([readSheetOrder('x'), readSheetOrder('port')]).toEqual(['given', 'port']);
});
