import { expect, test } from 'vitest';
import { cardNotes, collection, showsCode } from '../../domain/passes/card-state';
import { passDates } from '../../domain/passes/pass-dates';
import { optionsOf } from './pass-options';

const now = Date.parse('2026-11-20T12:00:00+08:00');
const day = (date: string) => `${date}T00:00:00+08:00`;
const made = {
  status: 'MADE',
  madeAt: day('2026-11-10'),
  collectedAt: day('2026-11-12'),
  validFrom: day('2026-11-11'),
} as const;

test('R-PRD-7: only a card that gates accept shows its code', () => {
  expect((['MADE', 'USABLE', 'SYNCHRONISING'] as const).every((status) => showsCode({ status }))).toBe(true);
  expect((['TO_BE_MADE', 'DEACTIVATED', 'CANCELLED', 'EXPIRED'] as const).some((status) => showsCode({ status }))).toBe(
    false,
  );
});

test('R-PRD-1: a company is told where its card is on the way, others only whether gates accept it', () => {
  expect(cardNotes(made, true, now)).toEqual([]);
  const waiting = { ...made, collectedAt: null, validFrom: day('2026-11-22') };
  expect(cardNotes(waiting, true, now)).toEqual(['waiting', 'notYet']);
  expect(cardNotes(waiting, false, now)).toEqual(['notYet']);
  const toBeMade = { ...waiting, status: 'TO_BE_MADE', madeAt: null } as const;
  expect(cardNotes(toBeMade, true, now)).toEqual(['TO_BE_MADE']);
  expect(cardNotes(toBeMade, false, now)).toEqual([]);
  expect(cardNotes({ ...waiting, status: 'CANCELLED' }, true, now)).toEqual(['CANCELLED']);
});

test('R-PRD-1: whether it was collected is asked of cards that are made and not over', () => {
  expect(collection(made)).toBe('yes');
  expect(collection({ ...made, collectedAt: null })).toBe('no');
  expect(collection({ ...made, status: 'DEACTIVATED' })).toBe('yes');
  expect(collection({ ...made, status: 'EXPIRED' })).toBeUndefined();
  expect(collection({ status: 'USABLE', madeAt: null, collectedAt: null })).toBeUndefined();
});

const pass = {
  ...made,
  kind: 'PERIODIC',
  issuedAt: day('2026-11-08'),
  cancelledAt: null,
  validTo: '2028-11-10T23:59:59+08:00',
  gateReadyAt: day('2026-11-11'),
  lastPassageAt: '2026-11-19T08:00:00+08:00',
} as const;

test('dates are told newest first, those to come without a colour', () => {
  const dates = passDates(pass, now);
  expect(dates.map(({ title }) => title)).toEqual([
    ...['通行迄日', '最近通行', '領證', '通行起日', '製證完成', '核發'],
  ]);
  expect(dates.map(({ tone }) => tone === 'neutral')).toEqual([true, false, false, false, false, false]);
});

test('a cancelled pass has no end any more, and a single-entry pass begins when gates know it (R-ONE-5)', () => {
  const cancelled = passDates({ ...pass, cancelledAt: day('2026-11-20') }, now).map(({ title }) => title);
  expect(cancelled[0]).toBe('註銷');
  expect(cancelled).not.toContain('通行迄日');
  const early = { ...pass, cancelledAt: day('2026-11-10'), validFrom: day('2026-11-22') };
  expect(passDates(early, now).map(({ title }) => title)).not.toContain('通行起日');
  const single = passDates({ ...pass, kind: 'SINGLE_ENTRY', gateReadyAt: '2026-11-20T12:10:00+08:00' }, now);
  expect(single.map(({ title }) => title)).toContain('管制站可使用');
});

test('R-PRD-4 to R-PRD-6: forms that are never open to a pass are not offered; the others tell why not', () => {
  const yes = { allowed: true, reasons: [] };
  const early = { allowed: false, reasons: [{ code: 'TOO_EARLY_TO_RENEW' as const, until: day('2028-10-12') }] };
  const other = { allowed: false, reasons: [{ code: 'PASS_KIND_NOT_ALLOWED' as const }] };
  expect(optionsOf({ renewal: early, areaChange: yes, cancellation: yes }).map(({ form }) => form)).toEqual([
    ...['RENEWAL', 'AREA_CHANGE', 'CANCELLATION'],
  ]);
  expect(optionsOf({ renewal: other, areaChange: yes, cancellation: yes })).toHaveLength(2);
  expect(optionsOf({ renewal: null, areaChange: null, cancellation: null })).toEqual([]);
});
