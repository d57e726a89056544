import { expect, test } from 'vitest';
import { inGroups, isWholeCode } from './typed-code';

test.each(['123456', '123 456', '１２３４５６', ' 123-456 '])('is taken for a whole code: %s', (typed) => {
  expect(isWholeCode(typed)).toBe(true);
});

test.each(['', '12345', '1234567', '12345a', '7K3M-9QXT'])('is not: %s', (typed) => {
  expect(isWholeCode(typed)).toBe(false);
});

test('shows a secret in groups of four', () => {
  expect(inGroups('JBSWY3DPEHPK3PXPAB')).toBe('JBSW Y3DP EHPK 3PXP AB');
});
