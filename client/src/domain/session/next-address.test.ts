import { expect, test } from 'vitest';
import { nextQuery, safeNext } from './next-address';

test('the page asked for comes back whole after signing in', () => {
  expect(nextQuery('/people?name=王&page=2')).toBe('?next=%2Fpeople%3Fname%3D%E7%8E%8B%26page%3D2');
  expect(nextQuery('/')).toBe('');
  expect(safeNext('/people?name=王&page=2')).toBe('/people?name=王&page=2');
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'people', '', undefined, ['/a', '/b']])(
  'no link leads out of the system: %s',
  (next) => {
    expect(safeNext(next)).toBe('/');
  },
);
