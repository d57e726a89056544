import { expect, test } from 'vitest';
import { keyOfError } from './error-places';

const sent = { personIds: ['p0', 'p1'], passNumbers: ['KLPS115-000001'] };

test('R-ONE-8: a refusal names its place in what was sent, and stays with the person or pass that stood there', () => {
  expect(keyOfError('personIds.1', sent)).toBe('p1');
  expect(keyOfError('input.personIds.0', sent)).toBe('p0');
  expect(keyOfError('passNumbers.0', sent)).toBe('KLPS115-000001');
});

test('finds no person or pass for other fields', () => {
  for (const field of [undefined, 'reason', 'areaCodes.3', 'personIds', 'personIds.9']) {
    expect(keyOfError(field, sent)).toBeUndefined();
  }
});
