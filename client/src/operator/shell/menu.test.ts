import { expect, test } from 'vitest';
import '../../testing/texts';
import { formKinds } from '../../domain/applications/forms';
import { menu } from './menu';

const open = {
  formOf: (draft: string) => (draft === 'draft-1' ? ('RENEWAL' as const) : undefined),
  drafts: () => 0,
  returned: () => 0,
};

const counts = {
  openApplications: [] as { form: 'PERIODIC' | 'RENEWAL'; count: number }[],
  suspensions: 0,
  unusedCardsNear: 0,
  unusedCardsDeactivated: 0,
  reinstatementsPending: 0,
  anomalousCards: 0,
};

const linksAt = (path: string, search = '') =>
  menu({ open, path, search, shared: false, administers: false, counts }).flatMap(({ links }) => [...links]);
const currentAt = (path: string, search?: string) =>
  linksAt(`/operator${path}`, search).flatMap(({ here, href }) => (here ? [href] : []));

test('has a row for every form', () => {
  expect(linksAt('/operator/').length).toBe(10 + formKinds.length);
});

test('R-ONE-6 the list of single-entry passes, their sheets and their form belong to the same row', () => {
  const list = '/passes?tab=single-entry';
  expect(currentAt('/passes', '?tab=single-entry&page=2')).toEqual([list]);
  expect(currentAt('/passes/print', '?numbers=KLPC115-000001')).toEqual([list]);
  expect(currentAt('/passes/KLPC115-000001/print')).toEqual([list]);
  expect(currentAt('/applications/new/single-entry')).toEqual([list]);
});

test('every form leads to its list; the list, a new one and a draft of it belong to its row', () => {
  expect(linksAt('/operator/').filter(({ href }) => href.includes('/new/'))).toEqual([]);
  const list = '/applications?form=RENEWAL';
  expect(currentAt('/applications', '?form=RENEWAL&page=2')).toEqual([list]);
  expect(currentAt('/applications', '?page=2&form=RENEWAL')).toEqual([list]);
  expect(currentAt('/applications/new/renewal')).toEqual([list]);
  expect(currentAt('/applications/drafts/draft-1')).toEqual([list]);
  expect(currentAt('/applications/drafts/draft-2')).toEqual([]);
});

test('the other views of the passes, and a pass, belong to the row of all passes', () => {
  expect(currentAt('/passes')).toEqual(['/passes']);
  expect(currentAt('/passes', '?tab=others')).toEqual(['/passes']);
  expect(currentAt('/passes/KLPC115-000001')).toEqual(['/passes']);
});

test('R-WEB-3: badges count open applications by form and their sum, and drafts have a row of their own', () => {
  const openApplications = [
    { form: 'PERIODIC' as const, count: 2 },
    { form: 'RENEWAL' as const, count: 1 },
  ];
  const facts = { path: '/operator/', search: '', shared: false, administers: false };
  const countsOf = (drafts: number) =>
    menu({ ...facts, open: { ...open, drafts: () => drafts }, counts: { ...counts, openApplications } })
      .flatMap(({ links }) => [...links])
      .flatMap(({ href, count }) => (count ? [[href, count]] : []));
  expect(countsOf(4)).toEqual([
    ['/applications', 3],
    ['/applications?drafts=1', 4],
    ['/applications?form=PERIODIC', 2],
    ['/applications?form=RENEWAL', 1],
  ]);
  expect(countsOf(0)).not.toContainEqual(expect.arrayContaining(['/applications?drafts=1']));
});
