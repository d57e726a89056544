import { expect, it } from 'vitest';
import { exchangeFee } from './fee-rule.js';

const rule = { amount: 120, freeIssuedBefore: '2021-08-02' };
const at = (text: string) => new Date(`${text}+08:00`);

it.each([
  ['2021-08-01T23:59:59', 0, 0],
  ['2021-08-02T00:00:00', 0, 120],
  ['2021-08-01T23:59:59', 1, 120],
  ['2019-01-01T00:00:00', 2, 120],
  ['2026-11-10T10:00:00', 0, 120],
] as const)('R-EXC-2 a card issued at %s and exchanged %i times before is charged %i', (issuedAt, exchanges, fee) => {
  expect(exchangeFee(rule, { issuedAt: at(issuedAt), exchanges })).toBe(fee);
});

it('R-EXC-2 without a day before which cards are free, all are charged', () => {
  expect(
    exchangeFee({ amount: 150, freeIssuedBefore: null }, { issuedAt: at('2019-01-01T00:00:00'), exchanges: 0 }),
  ).toBe(150);
});
