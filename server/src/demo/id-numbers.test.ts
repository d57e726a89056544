import { expect, test } from 'vitest';
import { idNumberError } from '../people/id-number.rules.js';
import { nationalId, passportNumber, residentId } from './id-numbers.js';
import { Random } from './random.js';

const now = new Date('2026-11-20T00:00:00Z');
const many = Array.from({ length: 200 }, (_, seed) => new Random(seed));

test('R-ID-3 accepts every made-up number by the check for real ones', () => {
  for (const random of many) {
    expect(idNumberError('NATIONAL_ID', nationalId(random), now)).toBeUndefined();
    expect(idNumberError('RESIDENT_ID', residentId(random, 'NEW'), now)).toBeUndefined();
    expect(idNumberError('RESIDENT_ID', residentId(random, 'OLD'), now)).toBeUndefined();
    expect(idNumberError('PASSPORT', passportNumber(random, 'P#######@'), now)).toBeUndefined();
  }
});

test('the same seed makes the same numbers', () => {
  expect(nationalId(new Random(7))).toBe(nationalId(new Random(7)));
  expect(nationalId(new Random(7))).not.toBe(nationalId(new Random(8)));
});
