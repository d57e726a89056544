import { expect, test } from 'vitest';
import { lastDayOf, startOfNextMonth, termChoices, unitsWithin } from './term-choices';

test('the usual terms follow from the longest one', () => {
  expect(termChoices({ count: 3, unit: 'YEAR' }).at(-1)).toEqual({ count: 3, unit: 'YEAR' });
  expect(termChoices({ count: 3, unit: 'YEAR' })).toContainEqual({ count: 1, unit: 'YEAR' });
  expect(termChoices({ count: 1, unit: 'MONTH' })).toEqual([
    { count: 7, unit: 'DAY' },
    { count: 14, unit: 'DAY' },
    { count: 1, unit: 'MONTH' },
  ]);
  expect(unitsWithin({ count: 1, unit: 'MONTH' })).toEqual(['DAY', 'MONTH']);
});

test('R-PRD-1 R-TIME-1: the last day is start + term - 1 day, clamped to the end of the month', () => {
  expect(lastDayOf('2026-12-01', { count: 3, unit: 'YEAR' })).toBe('2029-11-30');
  expect(lastDayOf('2027-01-31', { count: 1, unit: 'MONTH' })).toBe('2027-02-27');
  expect(lastDayOf('2026-11-20', { count: 1, unit: 'DAY' })).toBe('2026-11-20');
  expect(lastDayOf('2026-11-20', { count: 1e9, unit: 'YEAR' })).toBeUndefined();
});

test('finds the first day of the next month, past the end of a year too', () => {
  expect(startOfNextMonth('2026-12-31')).toBe('2027-01-01');
});
