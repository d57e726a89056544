import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mobile, normaliseMobile, optionalMobile, phone, requiredText, tryCheck } from './validation.js';

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
