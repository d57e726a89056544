import { describe, expect, it } from 'vitest';
import { type Candidate, NO_PASSES_OF_OTHERS, NOTHING_CHOSEN, type PersonFacts } from './eligibility.facts.js';
import { eligibilityReasons, ownReasons } from './eligibility.js';
import { FORM_KINDS, type FormKind } from './form-kinds.js';

const now = new Date('2026-11-20T10:00:00+08:00');
const endsAt = new Date('2027-02-20T00:00:00+08:00');
const lastSecond = new Date('2027-02-19T23:59:59+08:00');

const holder: PersonFacts = {
  idKind: 'PASSPORT',
  removed: false,
  documentVoid: false,
  attachments: ['PHOTO', 'PASSPORT'],
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
const card = {
  ...({
    id: 'card',
    kind: 'PERIODIC',
    medium: 'RFID',
    renamed: false,
    collected: true,
    cancelled: false,
    exchanged: false,
    exchangedForNumber: null,
    takesPlaceLater: false,
    usedAgainFrom: null,
    laterAreasFrom: null,
  } as const),
  validFrom: new Date('2024-12-02T00:00:00+08:00'),
  validTo: new Date('2026-12-01T23:59:59+08:00'),
  ...{ deactivated: false, blocked: false, areaIds: [1], openApplications: [] },
};
const about = (form: FormKind): boolean => ['RENEWAL', 'AREA_CHANGE', 'CANCELLATION'].includes(form);
const ask = (form: FormKind, facts: Partial<PersonFacts>, company: object = {}): Candidate => ({
  ...{ form, now, ...NOTHING_CHOSEN, person: { ...holder, ...facts }, pass: about(form) ? card : null },
  company: { certificateApproved: true, missingFields: [], suspendedPorts: [], ...company },
});

describe('R-BAN-1 a ban', () => {
  it.each(FORM_KINDS)('bars %s only if it is about periodic or temporary passes', (form) => {
    const barred = ['PERIODIC', 'TEMPORARY', 'RENEWAL', 'AREA_CHANGE'].includes(form);
    const banned = eligibilityReasons(ask(form, { bans: [{ endsAt }] })).filter(({ code }) => code === 'PERSON_BANNED');
    expect(banned).toEqual(barred ? [{ code: 'PERSON_BANNED', until: lastSecond }] : []);
  });

  it('of several the one that ends last is told of', () => {
    const before = new Date('2026-12-01T00:00:00+08:00');
    const bans = [{ endsAt: before }, { endsAt }, { endsAt: before }];
    expect(eligibilityReasons(ask('PERIODIC', { bans }))).toEqual([{ code: 'PERSON_BANNED', until: lastSecond }]);
  });

  it('R-ACC-3 that the company does not know of is none of its own reasons', () => {
    const others = { ...NO_PASSES_OF_OTHERS, bans: [{ id: 'ban', endsAt }] };
    expect(ownReasons(ask('PERIODIC', { others }))).toEqual({ reasons: [], conclusive: false });
    expect(eligibilityReasons(ask('PERIODIC', { others }))).toEqual([
      { code: 'PERSON_BANNED', until: lastSecond, foreignBans: ['ban'] },
    ]);
  });

  it('R-REG-6 R-ONE-8 stands beside all reasons of the company', () => {
    const company = {
      ...{ certificateApproved: false, certificateRevoked: true, missingFields: ['phone'] },
      barredUntil: new Date('2026-11-27T00:00:00+08:00'),
    };
    expect(eligibilityReasons(ask('TEMPORARY', { bans: [{ endsAt }], attachments: [] }, company))).toEqual([
      { code: 'CERTIFICATE_REVOKED' },
      { code: 'COMPANY_DATA_INCOMPLETE' },
      { code: 'COMPANY_BARRED', until: new Date('2026-11-26T23:59:59+08:00') },
      { code: 'PERSON_BANNED', until: lastSecond },
      { code: 'ATTACHMENT_MISSING', attachment: 'PHOTO' },
      { code: 'ATTACHMENT_MISSING', attachment: 'PASSPORT' },
    ]);
  });

  it('R-BAN-1 a barred company may still cancel', () => {
    const company = { barredUntil: new Date('2026-11-27T00:00:00+08:00') };
    const codes = (form: FormKind) => eligibilityReasons(ask(form, {}, company)).map(({ code }) => code);
    expect(codes('CANCELLATION')).toEqual([]);
    expect(codes('FOREIGN_SINGLE_ENTRY')).toEqual(['COMPANY_BARRED']);
  });
});
