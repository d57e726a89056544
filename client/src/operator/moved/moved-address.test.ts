import { expect, test } from 'vitest';
import { movedAddress } from './moved-address';

test.each([
  ['', '/passes?tab=single-entry'],
  ['new', '/applications/new/single-entry'],
  ['drafts/d1', '/applications/drafts/d1'],
  ['submitted/OM01-11511-00001', '/applications/submitted/OM01-11511-00001'],
  ['applications/OM01-11511-00001', '/applications/OM01-11511-00001'],
  ['applications', undefined],
  ['nonsense/1', undefined],
])('leads from /single-entry/%s to %s', (rest, address) => {
  expect(movedAddress(rest)).toBe(address);
});

test('keeps the query of the old address', () => {
  expect(movedAddress('', '?number=KLPC115-000001')).toBe('/passes?tab=single-entry&number=KLPC115-000001');
  expect(movedAddress('new', '?people=a')).toBe('/applications/new/single-entry?people=a');
});
