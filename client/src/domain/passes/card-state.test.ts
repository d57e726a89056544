import { expect, test } from 'vitest';
import { cardNotes, collection, showsCode } from './card-state';

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
