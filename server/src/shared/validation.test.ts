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
  ])('%s is kept as %s', (typed, kept) => {
    expect(normaliseMobile(typed)).toBe(kept);
  });

  it.each(['0812345678', '091234567', '09123456789', '+1 912 345 678', ''])('mobile %s is refused', (typed) => {
    expect(v.safeParse(mobile, typed).success).toBe(false);
  });

  it.each(['02-12345678#12345', '0212345678', '037-123456', '0912345678'])('phone %s is accepted', (typed) => {
    expect(v.safeParse(phone, typed).success).toBe(true);
  });

  it.each(['12345678', '02-123#', '02-12345678#1234567'])('phone %s is refused', (typed) => {
    expect(v.safeParse(phone, typed).success).toBe(false);
  });

  it('an optional number may be left out', () => {
    expect(v.parse(optionalMobile, '')).toBeNull();
    expect(v.parse(optionalMobile, undefined)).toBeNull();
  });
});

describe('faults', () => {
  it('name code, place and limit, one a field', () => {
    const schema = v.object({ name: requiredText(3), address: requiredText() });
    expect(tryCheck(schema, { name: 'four', address: ' ' }, 'rows.2')).toEqual({
      ok: false,
      faults: [
        { code: 'TOO_LONG', field: 'rows.2.name', params: { limit: 3 } },
        { code: 'REQUIRED', field: 'rows.2.address' },
      ],
    });
  });

  it('control characters are refused', () => {
    expect(tryCheck(v.object({ name: requiredText() }), { name: 'a\u0007b' })).toMatchObject({ ok: false });
  });
});
