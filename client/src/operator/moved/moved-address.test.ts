import { expect, test } from 'vitest';
import { movedAddress } from './moved-address';

test.each([
  ['', '/passes/single-entry'],
  ['new', '/applications/new/single-entry'],
  ['drafts/d1', '/applications/drafts/d1'],
  ['submitted/OM01-11511-00001', '/applications/submitted/OM01-11511-00001'],
  ['applications/OM01-11511-00001', '/applications/OM01-11511-00001'],
  ['applications', undefined],
  ['nonsense/1', undefined],
])('leads from /single-entry/%s to %s', (rest, address) => {
  expect(movedAddress(rest)).toBe(address);
});
