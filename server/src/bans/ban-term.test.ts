import { describe, expect, it } from 'vitest';
import { isoTaipei } from '../shared/taipei.js';
import { banEnd, banState, cancelsCards, companyBarEnd, staysCancelled, termMonths } from './ban-term.js';

const MATRIX = { cancelsAtCase: 3, extraMonths: 1 };
const end = (day: string, months: number) => isoTaipei(banEnd(new Date(day), months)).slice(0, 16);

describe('R-BAN-1 R-TIME-1 the end of a ban', () => {
  it.each([
    ['2026-11-10T10:00:00+08:00', 1, '2026-12-10T00:00'],
    ['2026-11-10T10:00:00+08:00', 12, '2027-11-10T00:00'],
    // Months clamp to the end of the month.
    ['2027-01-31T10:00:00+08:00', 1, '2027-02-28T00:00'],
    ['2028-01-31T10:00:00+08:00', 1, '2028-02-29T00:00'],
    ['2028-02-29T10:00:00+08:00', 12, '2029-02-28T00:00'],
    ['2026-08-31T10:00:00+08:00', 6, '2027-02-28T00:00'],
    // The day is that of Taipei.
    ['2026-11-30T15:59:59Z', 3, '2027-02-28T00:00'],
    ['2026-11-30T16:00:00Z', 3, '2027-03-01T00:00'],
  ])('confirmed %s for %i months: %s', (day, months, expected) => expect(end(day, months)).toBe(expected));
});

describe('R-BAN-1 what cases lead to', () => {
  it.each([
    [1, 1, false],
    [2, 1, false],
    [3, 1, true],
    [4, 2, true],
    [6, 4, true],
  ])('by the matrix case %i is %i months, cards cancelled: %s', (caseNumber, months, cancelled) => {
    expect([termMonths(MATRIX, 1, caseNumber), cancelsCards(MATRIX, caseNumber)]).toEqual([months, cancelled]);
  });

  it('without grades a hundredth case is like the first', () => {
    const grades = { cancelsAtCase: null, extraMonths: 1 };
    expect([termMonths(grades, 12, 100), cancelsCards(grades, 100)]).toEqual([12, false]);
  });

  it.each([
    [4, null],
    [5, '2026-11-17T00:00'],
    [6, '2026-11-24T00:00'],
  ])('a company with %i cases may not apply until %s', (cases, expected) => {
    const until = companyBarEnd({ cases: 5, days: 7, furtherDays: 14 }, cases, new Date('2026-11-10T23:59:59+08:00'));
    expect(until && isoTaipei(until).slice(0, 16)).toBe(expected);
  });

  it('a rule of no days, and none at all, bar no company', () => {
    const now = new Date('2026-11-10T10:00:00+08:00');
    expect(companyBarEnd({ cases: 5, days: 0, furtherDays: 0 }, 9, now)).toBeNull();
    expect(companyBarEnd(null, 9, now)).toBeNull();
  });
});

describe('R-BAN-1 whether a card that was cancelled with a case stays so', () => {
  const graded = { cancelsAtCase: 3, extraMonths: 1 };
  const days = (...all: [day: string, cancelsAtCase?: number | null][]) =>
    all.map(([day, cancelsAtCase = 3]) => ({
      ...graded,
      cancelsAtCase,
      confirmedAt: new Date(`${day}T10:00:00+08:00`),
    }));
  const issued = new Date('2026-02-28T10:00:00+08:00');

  it.each([
    ['no case is left', [], false],
    ['two are left', days(['2026-03-01'], ['2026-03-02']), false],
    ['a later one is the third by now', days(['2026-03-01'], ['2026-03-02'], ['2026-03-04']), true],
    [
      'the third is one by whose rule no card is cancelled',
      days(['2026-03-01'], ['2026-03-02'], ['2026-03-04', null]),
      false,
    ],
    ['the third was before the card', days(['2024-01-01'], ['2024-01-02'], ['2024-02-29']), false],
    ['the third was in the moment of its issue', days(['2024-01-01'], ['2024-01-02'], ['2026-02-28']), true],
  ] as const)('%s', (_title, cases, stays) => expect(staysCancelled(cases, issued)).toBe(stays));
});

describe('R-BAN-1 where a ban stands', () => {
  const at = (text: string) => new Date(text);
  const confirmed = {
    ...{ decision: 'CONFIRMED', expiresAt: at('2026-11-24T10:00:00+08:00'), liftedAt: null },
    endsAt: at('2026-12-10T00:00:00+08:00'),
  };

  it.each([
    [confirmed, '2026-12-09T23:59:59.999+08:00', 'IN_FORCE'],
    [confirmed, '2026-12-10T00:00:00+08:00', 'OVER'],
    [{ ...confirmed, liftedAt: at('2026-11-20T00:00:00+08:00') }, '2027-01-01T00:00:00+08:00', 'LIFTED'],
    [{ ...confirmed, decision: null, endsAt: null }, '2026-11-24T09:59:59.999+08:00', 'PROPOSED'],
    [{ ...confirmed, decision: null, endsAt: null }, '2026-11-24T10:00:00+08:00', 'NOT_CONFIRMED'],
    [{ ...confirmed, decision: 'DECLINED', endsAt: null }, '2026-11-20T10:00:00+08:00', 'NOT_CONFIRMED'],
  ])('%j at %s: %s', (facts, now, state) => expect(banState(facts, at(now))).toBe(state));
});
