import { expect, test } from 'vitest';
import { holdsIdNumber } from './id-number-in-text';

test.each([
  ['身分證A123456789遺失', true],
  ['a123-456-789', true],
  ['Ａ１２３４５６７８９', true],
  ['居留證 A800000014。', true],
  ['AC01234567', true],
  ['A123456788', false],
  ['通行證 KLPC115-000001', false],
  ['XA1234567890', false],
  ['電話 0912345678', false],
  ['', false],
])('R-ACC-6 sees in %s an ID number: %s', (text, holds) => {
  expect(holdsIdNumber(text)).toBe(holds);
});
