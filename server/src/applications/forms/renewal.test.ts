import { describe, expect, it } from 'vitest';
import { lastRenewableDay, renewal, renewedFrom } from './renewal.js';
import type { Term } from './term.js';

const LIMIT = { count: 3, unit: 'YEAR' } as const;
const card = (first: string, last: string) => ({
  validFrom: new Date(`${first}T00:00:00+08:00`),
  validTo: new Date(`${last}T23:59:59+08:00`),
});
const renewed = (first: string, last: string, now: string, term: Term = { count: 1, unit: 'YEAR' }) =>
  renewal(card(first, last), term, LIMIT, new Date(now));

describe('R-PRD-5 the term that a renewal adds', () => {
  it('counts from the old end while that is not over, to its last second', () => {
    expect(renewed('2024-12-02', '2026-12-01', '2026-12-01T23:59:59+08:00')).toEqual({
      from: new Date('2026-12-02T00:00:00+08:00'),
      validTo: new Date('2027-12-01T23:59:59+08:00'),
    });
  });

  it('counts from the day on which it takes effect once the card is over, and holds from that second', () => {
    expect(renewed('2024-12-02', '2026-12-01', '2026-12-02T00:00:00.300+08:00')).toEqual({
      from: new Date('2026-12-02T00:00:00+08:00'),
      validTo: new Date('2027-12-01T23:59:59+08:00'),
    });
    expect(renewed('2024-12-02', '2026-12-01', '2027-01-31T16:30:05.900+08:00', { count: 1, unit: 'MONTH' })).toEqual({
      from: new Date('2027-01-31T16:30:05+08:00'),
      validTo: new Date('2027-02-27T23:59:59+08:00'),
    });
  });

  it.each([
    ['2024-03-01', '2027-02-28', '2028-02-29', { count: 1, unit: 'YEAR' }],
    ['2024-02-29', '2027-02-27', '2028-02-27', { count: 1, unit: 'YEAR' }],
    ['2025-03-01', '2028-02-28', '2029-02-27', { count: 1, unit: 'YEAR' }],
    ['2025-03-01', '2028-02-29', '2029-02-28', { count: 1, unit: 'YEAR' }],
    ['2024-11-01', '2026-12-30', '2027-02-27', { count: 2, unit: 'MONTH' }],
  ] as const)('R-TIME-1 of a card from %s to %s ends on %s', (first, last, end, term) => {
    const now = new Date(`${last}T12:00:00+08:00`);
    expect(renewal(card(first, last), term, LIMIT, now).validTo).toEqual(new Date(`${end}T23:59:59+08:00`));
  });

  it.each([
    ['2023-04-05', '2031-04-04'],
    ['2023-04-06', '2029-04-05'],
    ['2024-02-29', '2030-02-27'],
    ['2016-02-29', '2024-02-28'],
  ])(
    'ends six years after the first day at the latest, eight for cards of before 2023-04-06: %s → %s',
    (first, last) => {
      expect(lastRenewableDay(card(first, '2030-01-01'))).toBe(last);
    },
  );

  it('is limited to three years and to that day, also where the card was over before', () => {
    const term = { count: 3, unit: 'YEAR' } as const;
    expect(renewed('2023-12-02', '2026-12-01', '2026-11-10T10:00:00+08:00', term).validTo).toEqual(
      new Date('2029-12-01T23:59:59+08:00'),
    );
    expect(renewed('2023-12-02', '2026-12-01', '2027-06-01T10:00:00+08:00', term).validTo).toEqual(
      new Date('2029-12-01T23:59:59+08:00'),
    );
    expect(renewedFrom(card('2023-12-02', '2026-12-01'), new Date('2027-06-01T10:00:00+08:00'))).toBe('2027-06-01');
  });
});
