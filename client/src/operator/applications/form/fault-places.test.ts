import { expect, test } from 'vitest';
import { keyOfFault } from './fault-places';

const sent = { personIds: ['p0', 'p1'], passNumbers: ['KLPS115-000001'] };

test('R-ONE-8: a refusal names its place in what was sent, and stays with the person or pass that stood there', () => {
  expect(keyOfFault('personIds.1', sent)).toBe('p1');
  expect(keyOfFault('input.personIds.0', sent)).toBe('p0');
  expect(keyOfFault('passNumbers.0', sent)).toBe('KLPS115-000001');
});

test('finds no person or pass for other fields', () => {
  for (const field of [undefined, 'reason', 'areaCodes.3', 'personIds', 'personIds.9']) {
    expect(keyOfFault(field, sent)).toBeUndefined();
  }
});
