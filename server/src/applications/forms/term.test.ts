import { describe, expect, it } from 'vitest';
import { FORMS } from './forms.js';
import { isWithin, lastDay, lastDayWithin, overSince, type Term, type TermUnit, wholeDays } from './term.js';

const term = (text: string): Term => {
  const [count, unit] = text.split(' ') as [string, TermUnit];
  return { count: Number(count), unit };
};
const THREE_YEARS = term('3 YEAR');
const ONE_MONTH = term('1 MONTH');

describe('R-PRD-1 the last day is start + term − 1 day', () => {
  it.each([
    ['2026-11-20', '1 DAY', '2026-11-20'],
    ['2026-11-20', '1 MONTH', '2026-12-19'],
    ['2026-11-20', '2 YEAR', '2028-11-19'],
    ['2026-11-20', '3 YEAR', '2029-11-19'],
    ['2026-01-01', '12 MONTH', '2026-12-31'],
    // R-TIME-1: months clamp to the end of the month, as PostgreSQL does.
    ['2026-01-31', '1 MONTH', '2026-02-27'],
    ['2028-01-31', '1 MONTH', '2028-02-28'],
    ['2026-01-30', '1 MONTH', '2026-02-27'],
    ['2026-01-29', '1 MONTH', '2026-02-27'],
    ['2026-01-28', '1 MONTH', '2026-02-27'],
    ['2026-03-31', '1 MONTH', '2026-04-29'],
    ['2026-02-28', '1 MONTH', '2026-03-27'],
    // 29 February
    ['2028-02-29', '1 YEAR', '2029-02-27'],
    ['2028-02-29', '3 YEAR', '2031-02-27'],
    ['2028-02-28', '2 DAY', '2028-02-29'],
    ['2027-03-01', '1096 DAY', '2030-02-28'],
  ])('%s for %s ends on %s', (start, asked, last) => {
    expect(lastDay(start, term(asked))).toBe(last);
  });
});

describe('R-PRD-1 the longest term', () => {
  it('is three years for periodic passes and renewals, a month for temporary ones', () => {
    expect([FORMS.PERIODIC.term, FORMS.RENEWAL.term, FORMS.TEMPORARY.term]).toEqual([
      THREE_YEARS,
      THREE_YEARS,
      ONE_MONTH,
    ]);
  });

  it.each([
    ['2026-11-20', '1 MONTH', true],
    ['2026-11-20', '30 DAY', true],
    ['2026-11-20', '31 DAY', false],
    ['2026-12-20', '31 DAY', true],
    ['2026-12-20', '32 DAY', false],
    ['2026-02-01', '28 DAY', true],
    ['2026-02-01', '29 DAY', false],
    ['2028-02-01', '29 DAY', true],
    ['2026-01-31', '28 DAY', true],
    ['2026-01-31', '29 DAY', false],
    ['2026-11-20', '2 MONTH', false],
    ['2026-11-20', '1 YEAR', false],
  ])('of a temporary pass: from %s %s → %s', (start, asked, fits) => {
    expect(isWithin(start, term(asked), ONE_MONTH)).toBe(fits);
  });

  it.each([
    ['2026-11-20', '3 YEAR', true],
    ['2026-11-20', '36 MONTH', true],
    ['2026-11-20', '37 MONTH', false],
    ['2026-11-20', '4 YEAR', false],
    // With a leap day within and without.
    ['2026-11-20', '1096 DAY', true],
    ['2028-03-01', '1096 DAY', false],
    ['2028-03-01', '1095 DAY', true],
    ['2028-02-29', '1096 DAY', false],
  ])('of a periodic pass: from %s %s → %s', (start, asked, fits) => {
    expect(isWithin(start, term(asked), THREE_YEARS)).toBe(fits);
  });

  it.each(['0 DAY', '-1 MONTH', '0.5 YEAR', '2147483647 YEAR', 'NaN DAY', 'Infinity DAY'])(
    '%s is no term at all',
    (asked) => {
      expect(isWithin('2026-11-20', term(asked), THREE_YEARS)).toBe(false);
    },
  );

  it('holds from whichever day it is counted in the end', () => {
    expect(lastDayWithin('2028-03-06', term('1096 DAY'), THREE_YEARS)).toBe('2031-03-05');
    expect(lastDayWithin('2028-03-06', term('1 YEAR'), THREE_YEARS)).toBe('2029-03-05');
  });
});

describe('R-TIME-1 validity', () => {
  it('is from the first second of the first day to the last second of the last, in Taipei', () => {
    expect(wholeDays('2026-11-20', '2026-12-19')).toEqual({
      validFrom: new Date('2026-11-19T16:00:00Z'),
      validTo: new Date('2026-12-19T15:59:59Z'),
    });
  });

  it('R-PRD-1 is over when its last second is', () => {
    const over = (now: string) => overSince('2026-11-20', ONE_MONTH, new Date(now));
    expect(over('2026-12-19T23:59:59.999+08:00')).toBeNull();
    expect(over('2026-12-20T00:00:00+08:00')).toEqual(new Date('2026-12-19T23:59:59+08:00'));
  });
});
