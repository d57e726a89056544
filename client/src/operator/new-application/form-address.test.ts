import { expect, test } from 'vitest';
import { draftHref, formAt, newHref, startHref, startOf, submittedHref } from './form-address';

const queryOf = (href: string) => Object.fromEntries(new URL(href, 'https://example.org').searchParams);

test('every form has an address that leads back to it', () => {
  expect(newHref('RENEWAL')).toBe('/applications/new/renewal');
  expect(formAt('area-change')).toBe('AREA_CHANGE');
  expect(formAt('nonsense')).toBeUndefined();
  expect(newHref('FOREIGN_SINGLE_ENTRY')).toBe('/applications/new/single-entry');
  expect(formAt('single-entry')).toBe('FOREIGN_SINGLE_ENTRY');
  expect(draftHref('d1')).toBe('/applications/drafts/d1');
  expect(submittedHref('OM01-11511-00001')).toBe('/applications/submitted/OM01-11511-00001');
});

test('a form begun with passes or people has them in its address', () => {
  const passes = startHref('CANCELLATION', { passNumbers: ['KLPS115-000001', 'KLPS115-000002'] });
  expect(passes).toBe('/applications/new/cancellation?passes=KLPS115-000001,KLPS115-000002');
  expect(startOf(queryOf(passes))).toEqual({ personIds: [], passNumbers: ['KLPS115-000001', 'KLPS115-000002'] });
  expect(startOf(queryOf(startHref('PERIODIC', { personIds: ['a', 'b'] }))).personIds).toEqual(['a', 'b']);
  expect(startHref('PERIODIC', {})).toBe('/applications/new/periodic');
});

test('an address written by hand is read as it is meant, each name once', () => {
  expect(startOf({ passes: [' klps115-000001 ,', 'KLPS115-000001'] }).passNumbers).toEqual(['KLPS115-000001']);
  expect(startOf({})).toEqual({ personIds: [], passNumbers: [] });
});
