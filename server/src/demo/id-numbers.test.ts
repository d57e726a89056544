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

test('R-ID-3 there is no way around the check: one digit further every number is refused', () => {
  for (const random of many.slice(0, 20)) {
    const [national, resident] = [nationalId(random), residentId(random, 'NEW')];
    const next = (number: string, by: number) => number.slice(0, -1) + ((Number(number.at(-1)) + by) % 10);
    for (let by = 1; by <= 9; by += 1) {
      expect(idNumberError('NATIONAL_ID', next(national, by), now)?.code).toBe('INVALID_NATIONAL_ID');
      expect(idNumberError('RESIDENT_ID', next(resident, by), now)?.code).toBe('INVALID_RESIDENT_ID');
    }
    expect(idNumberError('PASSPORT', national, now)).toEqual({
      code: 'INVALID_PASSPORT_NUMBER',
      params: { kind: 'NATIONAL_ID' },
    });
  }
});

test('R-ID-3 R-ID-1 a made-up old resident ID is good to the last second of 2030 in Taipei', () => {
  const old = residentId(new Random(3), 'OLD');
  const code = (moment: string) => idNumberError('RESIDENT_ID', old, new Date(moment))?.code;
  expect(code('2030-12-31T23:59:59+08:00')).toBeUndefined();
  expect(code('2031-01-01T00:00:00+08:00')).toBe('INVALID_RESIDENT_ID');
});

test('R-ID-3 the sample numbers of the manuals are refused like any other', () => {
  for (const sample of ['A123456780', 'S123456789', 'F123456789', 'A000000000']) {
    expect([sample, idNumberError('NATIONAL_ID', sample, now)?.code]).toEqual([sample, 'INVALID_NATIONAL_ID']);
  }
});

test('the same seed makes the same numbers', () => {
  expect(nationalId(new Random(7))).toBe(nationalId(new Random(7)));
  expect(nationalId(new Random(7))).not.toBe(nationalId(new Random(8)));
});
