import { expect, test } from 'vitest';
import { cardNotes, collection, showsCode } from './card-state';

const now = Date.parse('2026-11-20T12:00:00+08:00');
const day = (date: string) => `${date}T00:00:00+08:00`;
const made = {
  status: 'VALID',
  madeAt: day('2026-11-10'),
  collectedAt: day('2026-11-12'),
  validFrom: day('2026-11-11'),
} as const;

test('R-PRD-7: only a card that gates accept, now or from its first day on, shows its code', () => {
  const shown = ['VALID', 'USABLE', 'SYNCHRONISING', 'NOT_YET_VALID'] as const;
  expect(shown.every((status) => showsCode({ status }))).toBe(true);
  const refused = [
    'TO_BE_MADE',
    'MADE',
    'BLOCKED',
    'DEACTIVATED',
    'REINSTATEMENT_PENDING',
    'CANCELLED',
    'EXPIRED',
  ] as const;
  expect(refused.some((status) => showsCode({ status }))).toBe(false);
});

test('R-PRD-1: shows a company where its card is, and others only whether gates accept it', () => {
  expect(cardNotes(made, true, now)).toEqual([]);
  const waiting = { ...made, status: 'MADE', collectedAt: null, validFrom: day('2026-11-22') } as const;
  expect(cardNotes(waiting, true, now)).toEqual(['waiting', 'notYet']);
  expect(cardNotes(waiting, false, now)).toEqual(['notYet']);
  const toBeMade = { ...waiting, status: 'TO_BE_MADE', madeAt: null } as const;
  expect(cardNotes(toBeMade, true, now)).toEqual(['TO_BE_MADE']);
  expect(cardNotes(toBeMade, false, now)).toEqual([]);
  expect(cardNotes({ ...waiting, status: 'NOT_YET_VALID' }, false, now)).toEqual(['notYet']);
  expect(cardNotes({ ...waiting, status: 'CANCELLED' }, true, now)).toEqual(['CANCELLED']);
  expect(cardNotes({ ...waiting, status: 'BLOCKED' }, false, now)).toEqual(['BLOCKED']);
});

test('R-PRD-1: shows whether a card was collected when the status does not say so', () => {
  expect(collection(made)).toBeUndefined();
  expect(collection({ ...made, status: 'MADE', collectedAt: null })).toBe('no');
  expect(collection({ ...made, status: 'DEACTIVATED' })).toBe('yes');
  expect(collection({ ...made, status: 'BLOCKED', collectedAt: null })).toBe('no');
  expect(collection({ ...made, status: 'EXPIRED' })).toBeUndefined();
  expect(collection({ status: 'USABLE', madeAt: null, collectedAt: null })).toBeUndefined();
});
