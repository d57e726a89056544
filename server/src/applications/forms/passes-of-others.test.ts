import { describe, expect, it } from 'vitest';
import { type Candidate, NOTHING_CHOSEN, type PersonFacts } from './eligibility.facts.js';
import { eligibilityReasons, ownReasons, withoutDateOfOthers } from './eligibility.js';
import type { FormKind } from './form-kinds.js';
import type { TargetFacts } from './target-facts.queries.js';

const KEELUNG = 1;
const now = new Date('2026-11-20T10:00:00+08:00');
const later = new Date('2027-11-19T23:59:59+08:00');

const holder: Omit<PersonFacts, 'others'> = {
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
};
const card: TargetFacts = {
  id: 'card',
  kind: 'PERIODIC',
  medium: 'RFID',
  validFrom: new Date('2023-12-02T00:00:00+08:00'),
  renamed: false,
  collected: true,
  validTo: later,
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

describe('R-ACC-3 passes of other companies', () => {
  const others = {
    inSlots: ['one', 'two'],
    cardPorts: [{ portId: KEELUNG, validTo: later, passIds: ['card of others'] }],
    runningEntries: [],
    temporaryPasses: [],
    periodicPasses: [{ id: 'card of others', validTo: later, deactivated: false }],
    bans: [],
  };
  const ask = (form: FormKind, person: Partial<PersonFacts>, portIds = [KEELUNG]): Candidate => ({
    form,
    now,
    person: { ...holder, others, ...person },
    pass: null,
    ...NOTHING_CHOSEN,
    portIds,
    company: { certificateApproved: true, missingFields: [], suspendedPorts: [] },
  });

  it('are reasons that name them', () => {
    expect(eligibilityReasons(ask('PERIODIC', {}))).toEqual([
      { code: 'PERIODIC_PASS_EXISTS', until: later, passesOfOthers: ['card of others'] },
    ]);
    expect(eligibilityReasons(ask('FOREIGN_SINGLE_ENTRY', { takenSlots: [3] }))).toEqual([
      expect.objectContaining({ code: 'MONTHLY_LIMIT_REACHED', passesOfOthers: ['one', 'two'] }),
      { code: 'USABLE_PASS_EXISTS', portId: KEELUNG, until: later, passesOfOthers: ['card of others'] },
    ]);
    const deactivated = { ...others, periodicPasses: [{ id: 'x', validTo: later, deactivated: true }] };
    expect(eligibilityReasons(ask('TEMPORARY', { others: deactivated }, []))).toEqual([
      { code: 'PERIODIC_PASS_DEACTIVATED', until: later, passesOfOthers: ['x'] },
    ]);
  });

  it('are not named where the company’s own suffice', () => {
    const own = { takenSlots: [1, 2, 3], cardPorts: [{ portId: KEELUNG, validTo: later }] };
    const reasons = eligibilityReasons(ask('FOREIGN_SINGLE_ENTRY', own));
    expect(reasons.map(({ code, passesOfOthers }) => [code, passesOfOthers])).toEqual([
      ['MONTHLY_LIMIT_REACHED', undefined],
      ['USABLE_PASS_EXISTS', undefined],
    ]);
  });

  it('are left out of the company’s own reasons, which then say so', () => {
    expect(ownReasons(ask('PERIODIC', {}))).toEqual({ reasons: [], conclusive: false });
    expect(ownReasons(ask('FOREIGN_SINGLE_ENTRY', {}))).toEqual({ reasons: [], conclusive: false });
    expect(ownReasons(ask('FOREIGN_SINGLE_ENTRY', { idKind: 'NATIONAL_ID' }))).toEqual({
      reasons: [{ code: 'PASSPORT_HOLDERS_ONLY' }],
      conclusive: true,
    });
    expect(ownReasons({ ...ask('AREA_CHANGE', {}), pass: card })).toEqual({ reasons: [], conclusive: true });
  });

  it('are disclosed without their dates; the end of the month is no secret', () => {
    const reasons = eligibilityReasons(ask('FOREIGN_SINGLE_ENTRY', { takenSlots: [3] })).map(withoutDateOfOthers);
    expect(reasons.map(({ code, until }) => [code, until])).toEqual([
      ['MONTHLY_LIMIT_REACHED', new Date('2026-12-01T00:00:00+08:00')],
      ['USABLE_PASS_EXISTS', undefined],
    ]);
  });
});
