import { Temporal } from 'temporal-polyfill/full';
import { termUnits } from '../../../../domain/applications/application-words';
import type { TermInput } from '../../../../gql/graphql';

const durations = { DAY: 'days', MONTH: 'months', YEAR: 'years' } as const;

/** The most common terms, the shortest first; any other that the form allows is typed. */
export function termChoices({ count, unit }: TermInput): TermInput[] {
  const whole = Array.from({ length: count }, (_, at): TermInput => ({ count: at + 1, unit }));
  if (unit === 'YEAR') return [{ count: 6, unit: 'MONTH' }, ...whole];
  if (unit === 'MONTH') return [{ count: 7, unit: 'DAY' }, { count: 14, unit: 'DAY' }, ...whole];
  return [{ count, unit }];
}

export const isSameTerm = (one: TermInput | null, other: TermInput | null) =>
  one?.count === other?.count && one?.unit === other?.unit;

/** The units in which a term may be typed: none longer than the longest term's own. */
export const unitsWithin = ({ unit }: TermInput) => termUnits.slice(0, termUnits.indexOf(unit) + 1);

/** Start + term − 1 day, for the eye: what the server makes of it counts. Nothing for a day beyond all calendars. */
export function lastDayOf(startDay: string, { count, unit }: TermInput): string | undefined {
  try {
    const end = Temporal.PlainDate.from(startDay).add({ [durations[unit]]: count });
    return end.subtract({ days: 1 }).toString();
  } catch {
    return undefined;
  }
}

/** The term from a first to a last day, both included; none while one of them is not known, or in the wrong order. */
export function daysUntil(startDay: string | undefined, lastDay: string | undefined): TermInput | null {
  if (!startDay || !lastDay || lastDay < startDay) return null;
  const { days } = Temporal.PlainDate.from(startDay).until(lastDay, { largestUnit: 'days' });
  return { count: days + 1, unit: 'DAY' };
}

/** The first day of the month after this day's. */
export const startOfNextMonth = (day: string) =>
  Temporal.PlainDate.from(day).add({ months: 1 }).with({ day: 1 }).toString();
