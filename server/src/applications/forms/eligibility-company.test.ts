import { describe, expect, it } from 'vitest';
import { type CompanyFacts, NO_PASSES_OF_OTHERS, NOTHING_CHOSEN, type PersonFacts } from './eligibility.facts.js';
import { companyReasons, eligibilityReasons } from './eligibility.js';
import type { FormKind } from './form-kinds.js';

const KEELUNG = 1;
const TAICHUNG = 4;
const now = new Date('2026-11-20T10:00:00+08:00');
const later = new Date('2027-11-19T23:59:59+08:00');
const company: CompanyFacts = { certificateApproved: true, missingFields: [], suspendedPorts: [] };
const person: PersonFacts = {
  idKind: 'PASSPORT',
  documentVoid: false,
  removed: false,
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
type FurtherFacts = Partial<Parameters<typeof eligibilityReasons>[0]>;
const codes = (form: FormKind, facts: Partial<PersonFacts>, portIds: number[], more: FurtherFacts = {}) =>
  eligibilityReasons({
    ...NOTHING_CHOSEN,
    ...{ form, now, company, pass: null, person: { ...person, ...facts }, portIds },
    ...more,
  }).map(({ code }) => code);

describe('R-ONE-7 R-REG-6 the reasons of the company', () => {
  const suspended = { ...company, suspendedPorts: [{ portId: KEELUNG, until: later }] };
  const ofCompany = (facts: CompanyFacts, portIds: number[], form: FormKind = 'FOREIGN_SINGLE_ENTRY') =>
    companyReasons({ form, company: facts, portIds });

  it('names the suspended port and when it ends, and no other', () => {
    expect(ofCompany(suspended, [])).toEqual([]);
    expect(ofCompany(suspended, [TAICHUNG])).toEqual([]);
    expect(ofCompany(suspended, [TAICHUNG, KEELUNG])).toEqual([
      { code: 'COMPANY_SUSPENDED', portId: KEELUNG, until: later },
    ]);
    expect(ofCompany(suspended, [KEELUNG], 'PERIODIC')).toEqual([]);
  });

  it('R-ONE-8 stand before those of the person, all at once', () => {
    const facts = { ...suspended, certificateApproved: false, missingFields: ['phone'] };
    expect(codes('FOREIGN_SINGLE_ENTRY', { attachments: [] }, [KEELUNG], { company: facts })).toEqual([
      'CERTIFICATE_NOT_APPROVED',
      'COMPANY_DATA_INCOMPLETE',
      'COMPANY_SUSPENDED',
      'ATTACHMENT_MISSING',
    ]);
  });

  it('R-PRD-4 do not keep a company from cancelling passes', () => {
    expect(codes('CANCELLATION', {}, [], { company: { ...company, certificateApproved: false } })).toEqual([]);
  });
});

describe('R-PRD-2 a temporary pass', () => {
  const day = (from: string, to: string) => ({
    validFrom: new Date(`2026-${from}T00:00:00+08:00`),
    validTo: new Date(`2026-${to}T23:59:59+08:00`),
  });
  const from21 = { period: day('11-21', '11-30') };

  it('is refused for a port that a usable card opens on one of its days', () => {
    const cards = (until: string) => ({ cardPorts: [{ portId: KEELUNG, ...day('11-01', until) }] });
    expect(codes('TEMPORARY', cards('11-21'), [KEELUNG], from21)).toEqual(['USABLE_PASS_EXISTS']);
    expect(codes('TEMPORARY', cards('11-20'), [KEELUNG], from21)).toEqual([]);
    expect(codes('TEMPORARY', cards('11-20'), [KEELUNG])).toEqual(['USABLE_PASS_EXISTS']);
    expect(codes('TEMPORARY', cards('11-30'), [TAICHUNG], from21)).toEqual([]);
  });

  it.each([
    ['11-18', '11-20', []],
    ['11-18', '11-21', ['TEMPORARY_PASS_EXISTS']],
    ['11-25', '11-26', ['TEMPORARY_PASS_EXISTS']],
    ['11-30', '12-20', ['TEMPORARY_PASS_EXISTS']],
    ['12-01', '12-20', []],
  ])('is judged beside another one from %s to %s → %j', (first, last, found) => {
    const temporaryPasses = [{ portId: KEELUNG, ...day(first, last) }];
    expect(codes('TEMPORARY', { temporaryPasses }, [KEELUNG], from21)).toEqual(found);
    expect(codes('TEMPORARY', { temporaryPasses }, [TAICHUNG], from21)).toEqual([]);
    expect(codes('TEMPORARY', { temporaryPasses }, [KEELUNG])).toEqual([]);
  });
});
