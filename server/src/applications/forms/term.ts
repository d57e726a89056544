import { Temporal } from 'temporal-polyfill/full';
import { over } from '../../passes/standing/conditions.js';
import { startOfDay, toDate, ZONE } from '../../shared/taipei.js';

export const TERM_UNITS = ['DAY', 'MONTH', 'YEAR'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** How long a pass is to be valid. */
export interface Term {
  readonly count: number;
  readonly unit: TermUnit;
}
export type TermLimit = Term;

const DURATIONS: Record<TermUnit, 'days' | 'months' | 'years'> = { DAY: 'days', MONTH: 'months', YEAR: 'years' };

/** The last day of a term: start + term − 1 day (R-PRD-1). Months clamp to the end of the month (R-TIME-1). */
export function lastDay(startDay: string, { count, unit }: Term): string {
  const start = Temporal.PlainDate.from(startDay);
  return start
    .add({ [DURATIONS[unit]]: count })
    .subtract({ days: 1 })
    .toString();
}

const LONGEST: Record<TermUnit, number> = { DAY: 1096, MONTH: 36, YEAR: 3 };

/** Whether a term is one at all. */
export function isTerm({ count, unit }: Term): boolean {
  return Number.isInteger(count) && count >= 1 && count <= LONGEST[unit];
}

/** Whether a term is one at all, and ends no later than the longest that may be asked for would (R-PRD-1). */
export function isWithin(startDay: string, term: Term, limit: TermLimit): boolean {
  return isTerm(term) && lastDay(startDay, term) <= lastDay(startDay, limit);
}

/** The last day of a term, limited to that of the longest term: the first day may be another than the one it was checked for. */
export function lastDayWithin(startDay: string, term: Term, limit: TermLimit): string {
  const [asked, longest] = [lastDay(startDay, term), lastDay(startDay, limit)];
  return asked < longest ? asked : longest;
}

/** First and last second of a pass of this term from a day on, limited to the longest term. */
export function periodOf(startDay: string, term: Term, limit: TermLimit): { validFrom: Date; validTo: Date } {
  return wholeDays(startDay, lastDayWithin(startDay, term, limit));
}

/** The last second of a term that is over; null while something of it is left. */
export function overSince(startDay: string, term: Term, now: Date): Date | null {
  const { validTo } = wholeDays(startDay, lastDay(startDay, term));
  return over.holds({ validTo }, now) ? validTo : null;
}

/** First and last second of a pass that is valid from one day to another, both included. */
export function wholeDays(startDay: string, endDay: string): { validFrom: Date; validTo: Date } {
  const end = Temporal.PlainDate.from(endDay).add({ days: 1 }).toZonedDateTime(ZONE).subtract({ seconds: 1 });
  return { validFrom: startOfDay(startDay), validTo: toDate(end) };
}
