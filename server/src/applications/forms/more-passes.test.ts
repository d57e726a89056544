import { expect, it } from 'vitest';
import { type Candidate, NO_PASSES_OF_OTHERS, NOTHING_CHOSEN, type PersonFacts } from './eligibility.facts.js';
import { eligibilityReasons } from './eligibility.js';
import type { FormKind } from './form-kinds.js';
import { monthOverSince } from './more-passes.js';

const [KEELUNG, TAICHUNG] = [1, 4];
const now = new Date('2026-11-20T10:00:00+08:00');
const somebody: PersonFacts = {
  idKind: 'PASSPORT',
  documentVoid: false,
  removed: false,
  attachments: ['PASSPORT', 'OTHER'],
  takenSlots: [],
  grantedPlaces: { granted: 0, used: 0 },
  cardPorts: [],
  runningEntries: [],
  temporaryPasses: [],
  periodicPasses: [],
  openApplications: [],
  bans: [],
  others: NO_PASSES_OF_OTHERS,
};

const reasons = (form: FormKind, facts: Partial<PersonFacts>, more: Partial<Candidate> = {}) =>
  eligibilityReasons({
    ...NOTHING_CHOSEN,
    ...{ form, now, company: { certificateApproved: true, missingFields: [], suspendedPorts: [] } },
    ...{ person: { ...somebody, ...facts }, pass: null, portIds: [KEELUNG], ...more },
  });
const codes = (...asked: Parameters<typeof reasons>) => reasons(...asked).map(({ code }) => code);

it('R-ONE-10 takes granted places too, and the reason counts those used of those granted', () => {
  const ask = (used: number, ports = [KEELUNG], takenSlots = [1, 2, 3]) =>
    reasons('FOREIGN_SINGLE_ENTRY', { takenSlots, grantedPlaces: { granted: 2, used } }, { portIds: ports });
  expect(ask(0, [KEELUNG, TAICHUNG])).toEqual([]);
  expect(ask(1)).toEqual([]);
  expect(ask(1, [KEELUNG, TAICHUNG], [1, 2])).toEqual([]);
  const until = new Date('2026-12-01T00:00:00+08:00');
  const reached = { code: 'MONTHLY_LIMIT_REACHED', limit: 5, until };
  expect(ask(1, [KEELUNG, TAICHUNG])).toEqual([{ ...reached, granted: { granted: 2, used: 1 } }]);
  expect(ask(2)).toEqual([{ ...reached, granted: { granted: 2, used: 2 } }]);
});

it('R-ONE-10 R-PER-5 documents linked later, with more than three passes, take nothing of what was granted', () => {
  const grantedPlaces = { granted: 1, used: 0 };
  expect(codes('FOREIGN_SINGLE_ENTRY', { takenSlots: [1, 1, 2, 2, 3], grantedPlaces })).toEqual([]);
});

it('R-ONE-10 more are asked for once at a time for a month, for another month meanwhile', () => {
  const openApplications = [{ form: 'MORE_SINGLE_ENTRIES', number: 'OM09-11511-00001', month: '2026-11' }] as const;
  const ask = (month: string | null) => reasons('MORE_SINGLE_ENTRIES', { openApplications }, { month });
  expect(ask('2026-11')).toEqual([{ code: 'OPEN_APPLICATION_EXISTS', applicationNumber: 'OM09-11511-00001' }]);
  expect(ask('2026-12')).toEqual([]);
  expect(ask(null)).toEqual([]);
});

it('R-ONE-10 more are asked for with the passport and a document that says why, for passport holders only', () => {
  const missing = (attachments: PersonFacts['attachments']) =>
    reasons('MORE_SINGLE_ENTRIES', { attachments }).map(({ attachment }) => attachment);
  expect(missing([])).toEqual(['PASSPORT', 'OTHER']);
  expect(missing(['PASSPORT'])).toEqual(['OTHER']);
  expect(codes('MORE_SINGLE_ENTRIES', { idKind: 'RESIDENT_ID' })).toEqual(['PASSPORT_HOLDERS_ONLY']);
});

it.each([
  ['2026-11', '2026-11-30T23:59:59+08:00', null],
  ['2026-11', '2026-12-01T00:00:00+08:00', '2026-12-01T00:00:00+08:00'],
  ['2026-12', '2027-01-01T00:00:00+08:00', '2027-01-01T00:00:00+08:00'],
  ['2028-02', '2028-02-29T23:59:59+08:00', null],
  ['2027-01', '2026-12-31T23:59:59+08:00', null],
])('R-ONE-10 R-TIME-1 the month %s at %s ended: %s', (month, moment, since) => {
  expect(monthOverSince(month, new Date(moment))).toEqual(since && new Date(since));
});
