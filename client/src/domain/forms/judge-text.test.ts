import { expect, test } from 'vitest';
import { isUbn, judgeText } from './judge-text';

const code = (field: string, values: Record<string, unknown>) => judgeText(field, values)?.code;

test('R-ID-2: tells a company number from one that cannot be', () => {
  expect(['04595252', '10458570', '０４５９－５２５２'].map(isUbn)).toEqual([true, true, true]);
  expect(['04595253', '10458576', '00000000', '0459525', '045952520'].map(isUbn)).toEqual(Array(5).fill(false));
  expect(code('organisationNumber', { organisationKind: 'UBN', organisationNumber: '04595253' })).toBe(
    'INVALID_ORGANISATION_NUMBER',
  );
  expect(code('organisationNumber', { organisationKind: 'AGENCY', organisationNumber: 'A.123' })).toBeUndefined();
});

test('R-TEL-1: takes a mobile number as people write it, and no other number', () => {
  for (const mobile of ['0912345678', '0912-345-678', '+886 912 345 678', '886912345678', '０９１２３４５６７８'])
    expect(code('mobile', { mobile })).toBeUndefined();
  for (const mobile of ['091234567', '02-2345-6789', '19123456789'])
    expect(code('mobile', { mobile })).toBe('INVALID_MOBILE');
});

test('refuses an address without a domain, and a password that is not the same again', () => {
  expect(code('email', { email: 'wu@example' })).toBe('INVALID_EMAIL');
  expect(code('email', { email: 'wu@example.tw' })).toBeUndefined();
  expect(code('passwordAgain', { password: 'a', passwordAgain: 'b' })).toBe('PASSWORDS_DIFFER');
  expect(code('passwordAgain', { password: 'a', passwordAgain: 'a' })).toBeUndefined();
  expect(code('name', { name: '' })).toBeUndefined();
});
