import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mobile, normaliseMobile, optionalMobile, optionalText, phone, requiredText, tryCheck } from './validation.js';

describe('R-TEL-1 phone numbers', () => {
  it.each([
    ['0912345678', '0912345678'],
    ['0912-345-678', '0912345678'],
    ['+886 912 345 678', '0912345678'],
    ['+8860912345678', '0912345678'],
    ['００１２', '0012'],
  ])('stores %s as %s', (typed, stored) => {
    expect(normaliseMobile(typed)).toBe(stored);
  });

  it.each(['0812345678', '091234567', '09123456789', '+1 912 345 678', ''])('refuses mobile number %s', (typed) => {
    expect(v.safeParse(mobile, typed).success).toBe(false);
  });

  it.each(['02-12345678#12345', '0212345678', '037-123456', '0912345678'])('accepts phone number %s', (typed) => {
    expect(v.safeParse(phone, typed).success).toBe(true);
  });

  it.each(['12345678', '02-123#', '02-12345678#1234567'])('refuses phone number %s', (typed) => {
    expect(v.safeParse(phone, typed).success).toBe(false);
  });

  it('accepts a missing optional number', () => {
    expect(v.parse(optionalMobile, '')).toBeNull();
    expect(v.parse(optionalMobile, undefined)).toBeNull();
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
      faults: [{ code: 'REQUIRED', field: 'name' }],
    });
    expect(v.parse(optionalText(), typed)).toBeNull();
  });

  it.each(['a\u0007b', 'a\nb', 'a\u2028b'])('refuses control characters and line ends: %j', (typed) => {
    for (const shape of [requiredText(), optionalText()]) expect(v.safeParse(shape, typed).success).toBe(false);
  });
});

describe('faults', () => {
  it('report code, field and limit, one per field', () => {
    const schema = v.object({ name: requiredText(3), address: requiredText() });
    expect(tryCheck(schema, { name: 'four', address: ' ' }, 'rows.2')).toEqual({
      ok: false,
      faults: [
        { code: 'TOO_LONG', field: 'rows.2.name', params: { limit: 3 } },
        { code: 'REQUIRED', field: 'rows.2.address' },
      ],
    });
  });

  it('refuses control characters', () => {
    expect(tryCheck(v.object({ name: requiredText() }), { name: 'a\u0007b' })).toMatchObject({ ok: false });
  });
});
