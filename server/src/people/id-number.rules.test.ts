import { describe, expect, it } from 'vitest';
import { idNumberError, isVoid } from './id-number.rules.js';

const now = new Date('2026-11-20T12:00:00+08:00');

describe('R-ID-1 ID numbers', () => {
  it.each([
    ['NATIONAL_ID', 'A123456789'],
    ['NATIONAL_ID', 'F131104093'],
    ['RESIDENT_ID', 'A800000014'],
    ['RESIDENT_ID', 'AC01234567'],
    ['PASSPORT', '88888881'],
    ['PASSPORT', 'M2000'],
  ] as const)('accepts %s %s', (kind, number) => {
    expect(idNumberError(kind, number, now)).toBeUndefined();
  });

  it.each([
    ['NATIONAL_ID', 'A123456788', 'wrong checksum'],
    ['NATIONAL_ID', 'A800000014', 'a resident ID declared as national'],
    ['NATIONAL_ID', 'A323456789', 'wrong second character'],
    ['RESIDENT_ID', 'A123456789', 'a national ID declared as resident'],
    ['RESIDENT_ID', 'A800000015', 'wrong checksum'],
    ['PASSPORT', 'ABCD', 'too short'],
    ['PASSPORT', 'A'.repeat(21), 'too long'],
    ['PASSPORT', 'AB-12345', 'a hyphen that was not removed'],
    ['PASSPORT', '護照12345', 'other letters'],
  ] as const)('refuses %s %s: %s', (kind, number, _why) => {
    expect(idNumberError(kind, number, now)).toBeDefined();
  });

  it('accepts an old resident ID until 2030-12-31 in Taipei', () => {
    const last = new Date('2030-12-31T23:59:59+08:00');
    const first = new Date(last.getTime() + 1000);
    expect(idNumberError('RESIDENT_ID', 'AC01234567', last)).toBeUndefined();
    expect(idNumberError('RESIDENT_ID', 'AC01234567', first)).toEqual({ code: 'INVALID_RESIDENT_ID' });
    expect([last, first].map((now) => isVoid('RESIDENT_ID', 'AC01234567', now))).toEqual([false, true]);
    expect(isVoid('RESIDENT_ID', 'A800000014', first)).toBe(false);
    expect(isVoid('PASSPORT', 'AC01234567', first)).toBe(false);
  });

  it.each([
    ['A123456789', 'NATIONAL_ID'],
    ['A800000014', 'RESIDENT_ID'],
    ['AC01234567', 'RESIDENT_ID'],
  ])('refuses %s as a passport number, with the kind it is', (number, kind) => {
    for (const at of [now, new Date('2031-01-05T10:00:00+08:00')]) {
      expect(idNumberError('PASSPORT', number, at)).toEqual({ code: 'INVALID_PASSPORT_NUMBER', params: { kind } });
    }
  });

  it('accepts a passport number with the form, but not the checksum, of an ID number', () => {
    for (const number of ['A123456788', 'A800000015']) expect(idNumberError('PASSPORT', number, now)).toBeUndefined();
  });
});
