import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  mobile,
  optionalMobile,
  optionalPhone,
  optionalText,
  personName,
  phone,
  requiredText,
  tryCheck,
} from './validation.js';

describe('R-TEL-1 phone numbers', () => {
  it('stores what is typed in one form', () => {
    expect(v.parse(mobile, '+886 912-345-678')).toBe('0912345678');
    expect(v.parse(phone, '(02) 1234-5678 分機 12')).toBe('0212345678#12');
    expect(v.parse(optionalPhone, '0809-088-568')).toBe('0809088568');
  });

  it('refuses a mobile number where it is none, and nothing at all where one is required', () => {
    expect(v.safeParse(mobile, '0212345678').issues?.[0].message).toBe('INVALID_MOBILE');
    expect(v.safeParse(mobile, ' - ').issues?.[0].message).toBe('REQUIRED');
    expect(v.safeParse(phone, '12345678').issues?.[0].message).toBe('INVALID_PHONE');
  });

  it('accepts a missing optional number', () => {
    for (const shape of [optionalMobile, optionalPhone]) {
      expect(v.parse(shape, '')).toBeNull();
      expect(v.parse(shape, undefined)).toBeNull();
    }
  });
});

describe('R-TXT-1 what is stored is what is read', () => {
  it.each([
    ['\u202e甲乙丙', '甲乙丙'],
    ['\u200b甲\u200b', '甲'],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['\ufeff\u2066Chen\u2069', 'Chen'],
    ['\u200dChen\u200d', 'Chen'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['क्\u200dष', 'क्\u200dष'],
    ['a\u{e0041}b', 'ab'],
  ])('takes unseen and turning characters out of %j', (typed, stored) => {
    expect(v.parse(requiredText(), typed)).toBe(stored);
    expect(v.parse(optionalText(), typed)).toBe(stored);
  });

  it.each(['\u200b', '\u3164', '\u2800 \u200d', '\u202e\u202c', '\u0301'])('takes %j for nothing', (typed) => {
    expect(tryCheck(v.object({ name: requiredText() }), { name: typed })).toMatchObject({
      errors: [{ code: 'REQUIRED', field: 'name' }],
    });
    expect(v.parse(optionalText(), typed)).toBeNull();
  });

  it.each([
    ['𠮷'.repeat(100), undefined],
    ['𠮷'.repeat(101), 'TOO_LONG'],
    ['e\u0301'.repeat(100), undefined],
    ['👍🏽'.repeat(100), undefined],
    [`a${'\u0316'.repeat(900)}`, 'INVALID'],
  ])('counts the characters of a name as readers do', (name, code) => {
    expect(v.safeParse(personName, name).issues?.[0].message).toBe(code);
  });

  it.each(['a\u0007b', 'a\nb', 'a\u2028b'])('refuses control characters and line ends: %j', (typed) => {
    for (const shape of [requiredText(), optionalText()]) expect(v.safeParse(shape, typed).success).toBe(false);
  });
});

describe('errors', () => {
  it('report code, field and limit, one per field', () => {
    const schema = v.object({ name: requiredText(3), address: requiredText() });
    expect(tryCheck(schema, { name: 'four', address: ' ' }, 'rows.2')).toEqual({
      ok: false,
      errors: [
        { code: 'TOO_LONG', field: 'rows.2.name', params: { limit: 3 } },
        { code: 'REQUIRED', field: 'rows.2.address' },
      ],
    });
  });

  it('refuses control characters', () => {
    expect(tryCheck(v.object({ name: requiredText() }), { name: 'a\u0007b' })).toMatchObject({ ok: false });
  });
});
