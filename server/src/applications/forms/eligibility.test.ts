import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  type CompanyFacts,
  NO_PASSES_OF_OTHERS,
  NOTHING_CHOSEN,
  type PersonFacts,
} from './eligibility.facts.js';
import { eligibilityReasons } from './eligibility.js';
import { FORM_KINDS, type FormKind } from './form-kinds.js';
import { FORMS } from './forms.js';
import { renewableFrom } from './renewal-period.js';
import type { TargetFacts } from './target-facts.queries.js';

const KEELUNG = 1;
const TAICHUNG = 4;
const now = new Date('2026-11-20T10:00:00+08:00');
const later = new Date('2027-11-19T23:59:59+08:00');

const somebody: PersonFacts = {
  idKind: 'PASSPORT',
  documentVoid: false,
  removed: false,
  attachments: ['PHOTO', 'PASSPORT', 'ID_CARD', 'OTHER'],
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
const company: CompanyFacts = { certificateApproved: true, missingFields: [], suspendedPorts: [] };
/** A card that may be renewed today. */
const card: TargetFacts = {
  id: 'card',
  kind: 'PERIODIC',
  medium: 'RFID',
  validFrom: new Date('2023-12-02T00:00:00+08:00'),
  renamed: false,
  collected: true,
  validTo: new Date('2026-12-01T23:59:59+08:00'),
  cancelled: false,
  exchanged: false,
  exchangedForNumber: null,
  takesPlaceLater: false,
  deactivated: false,
  usedAgainFrom: null,
  blocked: false,
  areaIds: [1, 2],
  laterAreasFrom: null,
  openApplications: [],
};
const itself = { id: 'card', previousId: null, validTo: card.validTo, deactivated: false, usedAgainFrom: null };

function reasons(
  form: FormKind,
  person: Partial<PersonFacts> = {},
  pass: Partial<TargetFacts> = {},
  ports = [KEELUNG],
  more: Partial<Candidate> = {},
) {
  const about = FORMS[form].subject === 'PASSES';
  const periodicPasses = about ? [itself] : [];
  return eligibilityReasons({
    ...NOTHING_CHOSEN,
    form,
    now,
    company,
    person: { ...somebody, periodicPasses, ...person },
    pass: about ? { ...card, ...pass } : null,
    portIds: ports,
    ...more,
  });
}
const codes = (...asked: Parameters<typeof reasons>) => reasons(...asked).map(({ code }) => code);
const people = FORM_KINDS.filter((form) => FORMS[form].subject === 'PEOPLE');
const passes = FORM_KINDS.filter((form) => FORMS[form].subject === 'PASSES');

it.each(FORM_KINDS)('%s is allowed when every rule is met', (form) => {
  expect(reasons(form, {}, form === 'CARD_EXCHANGE' ? { validTo: later } : {})).toEqual([]);
});

describe('who may get a foreign single-entry pass', () => {
  it('R-ONE-1 refuses a person with a national or resident ID, and reports no other reason then', () => {
    const without = { attachments: [], takenSlots: [1, 2, 3] };
    expect(codes('FOREIGN_SINGLE_ENTRY', { idKind: 'NATIONAL_ID', ...without })).toEqual(['PASSPORT_HOLDERS_ONLY']);
    expect(codes('FOREIGN_SINGLE_ENTRY', { idKind: 'RESIDENT_ID' })).toEqual(['PASSPORT_HOLDERS_ONLY']);
  });

  it('R-ONE-1 refuses a person without the scan of the passport, and asks for no photo', () => {
    expect(reasons('FOREIGN_SINGLE_ENTRY', { attachments: ['PHOTO'] })).toEqual([
      { code: 'ATTACHMENT_MISSING', attachment: 'PASSPORT' },
    ]);
    expect(reasons('FOREIGN_SINGLE_ENTRY', { attachments: ['PASSPORT'] })).toEqual([]);
  });

  it('R-ONE-3 refuses the fourth of a month, where each port takes one', () => {
    const ask = (takenSlots: number[], ports: number[]) => codes('FOREIGN_SINGLE_ENTRY', { takenSlots }, {}, ports);
    expect(ask([1, 2], [KEELUNG])).toEqual([]);
    expect(ask([1, 2], [KEELUNG, TAICHUNG])).toEqual(['MONTHLY_LIMIT_REACHED']);
    expect(ask([1, 2, 3], [])).toEqual(['MONTHLY_LIMIT_REACHED']);
    expect(reasons('FOREIGN_SINGLE_ENTRY', { takenSlots: [1, 2, 3] })).toEqual([
      { code: 'MONTHLY_LIMIT_REACHED', limit: 3, until: new Date('2026-12-01T00:00:00+08:00') },
    ]);
  });

  it('R-ONE-4 refuses a port that a usable card opens, and allows another', () => {
    const cardPorts = [{ portId: KEELUNG, validTo: later }];
    expect(reasons('FOREIGN_SINGLE_ENTRY', { cardPorts })).toEqual([
      { code: 'USABLE_PASS_EXISTS', portId: KEELUNG, until: later },
    ]);
    expect(codes('FOREIGN_SINGLE_ENTRY', { cardPorts }, {}, [TAICHUNG])).toEqual([]);
  });

  it('R-ONE-9 refuses a port whose single-entry pass is not over, with one reason when a card opens it too', () => {
    const runningEntries = [{ portId: KEELUNG, validTo: later }];
    expect(reasons('FOREIGN_SINGLE_ENTRY', { runningEntries })).toEqual([
      { code: 'USABLE_PASS_EXISTS', portId: KEELUNG, until: later },
    ]);
    expect(codes('FOREIGN_SINGLE_ENTRY', { runningEntries }, {}, [TAICHUNG])).toEqual([]);
    const cardPorts = [{ portId: KEELUNG, validTo: later }];
    expect(codes('FOREIGN_SINGLE_ENTRY', { runningEntries, cardPorts })).toEqual(['USABLE_PASS_EXISTS']);
    expect(codes('TEMPORARY', { runningEntries })).toEqual([]);
  });

  it('R-ONE-4 R-PRD-3 while a periodic pass is deactivated it is open', () => {
    const periodicPasses = [{ id: 'p', previousId: null, validTo: later, deactivated: true, usedAgainFrom: null }];
    expect(codes('FOREIGN_SINGLE_ENTRY', { periodicPasses })).toEqual([]);
  });

  it('reports all reasons at once', () => {
    const facts = { attachments: [], takenSlots: [1, 2, 3], cardPorts: [{ portId: KEELUNG, validTo: later }] };
    expect(codes('FOREIGN_SINGLE_ENTRY', facts)).toEqual([
      'ATTACHMENT_MISSING',
      'MONTHLY_LIMIT_REACHED',
      'USABLE_PASS_EXISTS',
    ]);
  });
});

describe('who may get a periodic or temporary pass', () => {
  it.each(['PERIODIC', 'TEMPORARY'] as const)(
    'R-PRD-1 %s: with a photo and the document they are identified by',
    (form) => {
      const missing = (facts: Partial<PersonFacts>) => reasons(form, facts).map(({ attachment }) => attachment);
      expect(missing({ attachments: [] })).toEqual(['PHOTO', 'PASSPORT']);
      expect(missing({ attachments: ['OTHER', 'PASSPORT'] })).toEqual(['PHOTO']);
      expect(missing({ idKind: 'NATIONAL_ID', attachments: ['PHOTO', 'PASSPORT'] })).toEqual(['ID_CARD']);
      expect(missing({ idKind: 'RESIDENT_ID', attachments: ['PHOTO', 'PASSPORT'] })).toEqual(['ID_CARD']);
      expect(missing({ idKind: 'NATIONAL_ID', attachments: ['PHOTO', 'ID_CARD'] })).toEqual([]);
    },
  );

  it('R-PRD-2 refuses a second valid periodic pass of any company, and allows a temporary one beside it', () => {
    const periodicPasses = [{ id: 'p', previousId: null, validTo: later, deactivated: false, usedAgainFrom: null }];
    expect(reasons('PERIODIC', { periodicPasses })).toEqual([{ code: 'PERIODIC_PASS_EXISTS', until: later }]);
    expect(codes('TEMPORARY', { periodicPasses })).toEqual([]);
  });

  it('R-PRD-3 neither while a periodic pass is deactivated', () => {
    const periodicPasses = [{ id: 'p', previousId: null, validTo: later, deactivated: true, usedAgainFrom: null }];
    for (const form of ['PERIODIC', 'TEMPORARY'] as const) {
      expect(reasons(form, { periodicPasses })).toEqual([{ code: 'PERIODIC_PASS_DEACTIVATED', until: later }]);
    }
  });

  it('refuses a person who is on an open application of the same form', () => {
    const openApplications = [{ form: 'PERIODIC', number: 'OM02-11511-00001' }] as const;
    expect(reasons('PERIODIC', { openApplications })).toEqual([
      { code: 'OPEN_APPLICATION_EXISTS', applicationNumber: 'OM02-11511-00001' },
    ]);
    for (const form of people.filter((kind) => kind !== 'PERIODIC')) {
      expect(codes(form, { openApplications })).toEqual([]);
    }
  });
});

describe('which pass a form is open to', () => {
  it.each([
    ['CANCELLATION', 'PERIODIC', 'QR', []],
    ['CANCELLATION', 'TEMPORARY', 'QR', []],
    ['CANCELLATION', 'SINGLE_ENTRY', 'PAPER', ['PASS_KIND_NOT_ALLOWED']],
    ['RENEWAL', 'PERIODIC', 'RFID', []],
    ['RENEWAL', 'PERIODIC', 'QR', ['RFID_CARDS_ONLY']],
    ['RENEWAL', 'TEMPORARY', 'QR', ['PASS_KIND_NOT_ALLOWED']],
    ['RENEWAL', 'SINGLE_ENTRY', 'PAPER', ['PASS_KIND_NOT_ALLOWED']],
    ['AREA_CHANGE', 'PERIODIC', 'RFID', []],
    ['AREA_CHANGE', 'PERIODIC', 'QR', ['RFID_CARDS_ONLY']],
    ['AREA_CHANGE', 'TEMPORARY', 'QR', ['PASS_KIND_NOT_ALLOWED']],
    ['AREA_CHANGE', 'SINGLE_ENTRY', 'PAPER', ['PASS_KIND_NOT_ALLOWED']],
  ] as const)('R-PRD-4 R-PRD-5 R-PRD-6 %s of a %s pass on %s → %j', (form, kind, medium, found) => {
    expect(codes(form, {}, { kind, medium })).toEqual(found);
  });

  it.each(passes)('%s: refuses a cancelled pass, whatever else holds', (form) => {
    expect(codes(form, {}, { cancelled: true, deactivated: true })).toEqual(['PASS_CANCELLED']);
  });

  it.each([
    ['CANCELLATION', []],
    ['AREA_CHANGE', ['PASS_BLOCKED']],
    ['RENEWAL', ['PASS_BLOCKED']],
  ] as const)('R-PRD-8 R-PRD-9 %s while it is blocked → %j', (form, found) => {
    expect(codes(form, {}, { blocked: true })).toEqual(found);
  });

  it.each([
    ['CANCELLATION', []],
    ['AREA_CHANGE', ['PASS_DEACTIVATED']],
    ['RENEWAL', ['PERIODIC_PASS_DEACTIVATED']],
  ] as const)('R-PRD-3 R-PRD-4 R-PRD-6 %s while it is deactivated → %j', (form, found) => {
    const periodicPasses = [{ ...itself, deactivated: true }];
    expect(codes(form, { periodicPasses }, { deactivated: true })).toEqual(found);
  });

  it.each([
    ['CANCELLATION', ['PASS_EXPIRED']],
    ['AREA_CHANGE', ['PASS_EXPIRED']],
    ['RENEWAL', []],
  ] as const)('R-PRD-5 %s once it is over → %j; its last second is not over', (form, found) => {
    const validTo = new Date('2026-11-20T09:59:59+08:00');
    expect(codes(form, { periodicPasses: [] }, { validTo })).toEqual(found);
    expect(codes(form, { periodicPasses: [] }, { validTo: now })).toEqual([]);
  });

  it.each([
    ['CANCELLATION', 'RENEWAL', []],
    ['CANCELLATION', 'AREA_CHANGE', []],
    ['CANCELLATION', 'CANCELLATION', ['OPEN_APPLICATION_EXISTS']],
    ['RENEWAL', 'CANCELLATION', ['OPEN_APPLICATION_EXISTS']],
    ['RENEWAL', 'AREA_CHANGE', ['OPEN_APPLICATION_EXISTS']],
    ['AREA_CHANGE', 'RENEWAL', ['OPEN_APPLICATION_EXISTS']],
    ['AREA_CHANGE', 'AREA_CHANGE', ['OPEN_APPLICATION_EXISTS']],
  ] as const)('R-PRD-4 %s while a %s about it is under way → %j', (form, open, found) => {
    expect(codes(form, {}, { openApplications: [{ form: open, number: 'x' }] })).toEqual(found);
  });
});

describe('R-PRD-6 when areas may be changed', () => {
  it('refuses areas that the pass opens already, in any order, once areas are applied for', () => {
    const codesFor = (areaIds: number[]) => codes('AREA_CHANGE', {}, {}, [KEELUNG], { areaIds });
    expect(codesFor([2, 1])).toEqual(['NOTHING_CHANGES']);
    for (const areaIds of [[1], [1, 2, 3], [3, 4], []]) expect(codesFor(areaIds)).toEqual([]);
  });
});

describe('R-PRD-5 when a card may be renewed', () => {
  const validTo = new Date('2026-12-20T23:59:59+08:00');

  it('allows a renewal from the first second of the sixtieth day before its last', () => {
    expect(renewableFrom(validTo)).toEqual(new Date('2026-10-21T00:00:00+08:00'));
    const at = (moment: string) =>
      eligibilityReasons({
        ...{ ...NOTHING_CHOSEN, form: 'RENEWAL', now: new Date(moment), company },
        ...{ person: { ...somebody, periodicPasses: [itself] }, pass: { ...card, validTo } },
      });
    expect(at('2026-10-20T23:59:59.999+08:00')).toEqual([
      { code: 'TOO_EARLY_TO_RENEW', until: new Date('2026-10-21T00:00:00+08:00') },
    ]);
    expect(at('2026-10-21T00:00:00+08:00')).toEqual([]);
    expect(at('2028-01-01T00:00:00+08:00')).toEqual([]);
  });

  it('R-PRD-5 refuses a second renewal when another card goes on where it ends', () => {
    const next = { id: 'next', previousId: itself.id, validTo: later, deactivated: false, usedAgainFrom: null };
    expect(reasons('RENEWAL', { periodicPasses: [itself, next] })).toEqual([{ code: 'ALREADY_RENEWED', until: later }]);
  });

  it('R-PRD-2 refuses a renewal when the person has another valid periodic pass', () => {
    const other = { id: 'other', previousId: null, validTo: later, deactivated: false, usedAgainFrom: null };
    expect(reasons('RENEWAL', { periodicPasses: [itself, other] })).toEqual([
      { code: 'PERIODIC_PASS_EXISTS', until: later },
    ]);
  });

  it('R-PRD-5 refuses a renewal when the name of the holder has changed', () => {
    expect(codes('RENEWAL', {}, { renamed: true })).toEqual(['HOLDER_RENAMED']);
  });

  it('R-PRD-5 refuses a renewal beyond six years from its first day, and a longer term than is left', () => {
    const until = new Date('2029-12-01T23:59:59+08:00');
    const ask = (count: number) => reasons('RENEWAL', {}, {}, [], { term: { count, unit: 'YEAR' } });
    expect(ask(3)).toEqual([]);
    const old = { validFrom: new Date('2023-12-01T00:00:00+08:00') };
    expect(codes('RENEWAL', {}, old, [], { term: { count: 3, unit: 'YEAR' } })).toEqual(['RENEWAL_LIMIT_REACHED']);
    expect(reasons('RENEWAL', {}, { validTo: until, ...old }, [], { now: until })).toEqual([
      { code: 'RENEWAL_LIMIT_REACHED', until: new Date('2029-11-30T23:59:59+08:00') },
    ]);
  });

  it('R-PRD-1 refuses a renewal without a photo', () => {
    expect(reasons('RENEWAL', { attachments: ['PASSPORT'] })).toEqual([
      { code: 'ATTACHMENT_MISSING', attachment: 'PHOTO' },
    ]);
  });
});
