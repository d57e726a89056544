import { describe, expect, it } from 'vitest';
import { NO_PASSES_OF_OTHERS, NOTHING_CHOSEN, type PersonFacts } from './eligibility.facts.js';
import { eligibilityReasons } from './eligibility.js';
import type { FormKind } from './form-kinds.js';
import type { TargetFacts } from './target-facts.queries.js';

const at = (text: string) => new Date(`${text}+08:00`);

const person: PersonFacts = {
  idKind: 'NATIONAL_ID',
  documentVoid: false,
  removed: false,
  attachments: ['PHOTO'],
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
const card: TargetFacts = {
  id: 'card',
  kind: 'PERIODIC',
  medium: 'QR',
  validFrom: at('2024-03-01T00:00:00'),
  validTo: at('2027-02-28T23:59:59'),
  renamed: false,
  collected: true,
  cancelled: false,
  exchanged: false,
  exchangedForNumber: null,
  takesPlaceLater: false,
  deactivated: false,
  usedAgainFrom: null,
  blocked: false,
  areaIds: [1],
  laterAreasFrom: null,
  openApplications: [],
};

function codes(
  pass: Partial<TargetFacts>,
  now = '2026-11-20T10:00:00',
  { form = 'CARD_EXCHANGE', more = {} }: { form?: FormKind; more?: Partial<PersonFacts> } = {},
) {
  const company = { certificateApproved: true, missingFields: [], suspendedPorts: [] };
  const asked = { ...NOTHING_CHOSEN, form, now: at(now), company };
  return eligibilityReasons({ ...asked, person: { ...person, ...more }, pass: { ...card, ...pass } }).map(
    ({ code }) => code,
  );
}

describe('R-EXC-1 an exchange needs three calendar months from today, counted as PostgreSQL does', () => {
  it.each([
    ['2026-11-27T23:59:59', '2027-02-27T23:59:59', true],
    ['2026-11-28T00:00:00', '2027-02-27T23:59:59', false],
    ['2026-11-28T23:59:59', '2027-02-28T23:59:59', true],
    ['2026-11-29T00:00:00', '2027-02-28T23:59:59', true],
    ['2026-11-30T23:59:59', '2027-02-28T23:59:59', true],
    ['2026-12-01T00:00:00', '2027-02-28T23:59:59', false],
    ['2027-11-30T12:00:00', '2028-02-28T23:59:59', false],
    ['2027-11-30T12:00:00', '2028-02-29T23:59:59', true],
    ['2028-02-29T12:00:00', '2028-05-28T23:59:59', false],
    ['2028-02-29T12:00:00', '2028-05-29T23:59:59', true],
  ])('on %s a card to %s: %s', (now, validTo, allowed) => {
    expect(codes({ validTo: at(validTo) }, now)).toEqual(allowed ? [] : ['VALIDITY_TOO_SHORT']);
  });
});

describe('R-EXC-1 who may exchange a card', () => {
  it('a periodic card of whichever medium, though its first day is still to come', () => {
    expect(codes({ medium: 'RFID' })).toEqual([]);
    expect(codes({ validFrom: at('2026-12-01T00:00:00') })).toEqual([]);
    expect(codes({ kind: 'TEMPORARY' })).toEqual(['PASS_KIND_NOT_ALLOWED']);
    expect(codes({ kind: 'SINGLE_ENTRY' })).toEqual(['PASS_KIND_NOT_ALLOWED']);
  });

  it('refuses a card that is over in any way, with that reason alone', () => {
    const stopped = { deactivated: true, blocked: true, validTo: at('2026-11-19T23:59:59') };
    expect(codes({ ...stopped, cancelled: true, exchanged: true })).toEqual(['PASS_CANCELLED']);
    expect(codes({ ...stopped, exchanged: true })).toEqual(['PASS_EXCHANGED']);
    expect(codes(stopped)).toEqual(['PASS_EXPIRED']);
  });

  it('all reasons at once of one that is stopped, not collected, without a photo, or in another application', () => {
    const openApplications = [{ form: 'AREA_CHANGE' as const, number: 'OM06-11511-00001' }];
    const pass = { deactivated: true, blocked: true, collected: false, openApplications };
    expect(codes(pass, '2026-12-01T10:00:00', { more: { attachments: [] } })).toEqual([
      'PASS_DEACTIVATED',
      'PASS_BLOCKED',
      'PASS_NOT_COLLECTED',
      'ATTACHMENT_MISSING',
      'VALIDITY_TOO_SHORT',
      'OPEN_APPLICATION_EXISTS',
    ]);
    expect(codes({}, undefined, { more: { documentVoid: true } })).toEqual(['DOCUMENT_VOID']);
  });

  it('while it is under way nothing but a cancellation of the card that is held is accepted', () => {
    const openApplications = [{ form: 'CARD_EXCHANGE' as const, number: 'OM07-11511-00001' }];
    const ask = (form: FormKind, takesPlaceLater: boolean) =>
      codes({ medium: 'RFID', openApplications, takesPlaceLater }, '2027-01-10T10:00:00', { form });
    for (const held of [false, true]) {
      expect(ask('RENEWAL', held)).toEqual(['OPEN_APPLICATION_EXISTS']);
      expect(ask('AREA_CHANGE', held)).toEqual(['OPEN_APPLICATION_EXISTS']);
    }
    expect(ask('CANCELLATION', false)).toEqual([]);
    expect(ask('CANCELLATION', true)).toEqual(['OPEN_APPLICATION_EXISTS']);
  });
});
