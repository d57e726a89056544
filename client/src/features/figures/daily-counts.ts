import type { PassKind } from '../../gql/graphql';
import { addDays } from '../../lib/dates';

export interface DailyCount {
  day: string;
  port: { code: string };
  kind: PassKind;
  issued: number;
}

/** Both days included. */
export interface Period {
  from: string;
  to: string;
}

/** A port for which something was issued. */
export interface CountedPort<P> {
  port: P;
  /** Among all ports: its colour and pattern, whichever others are shown. */
  place: number;
  total: number;
}

export interface CountedDay {
  day: string;
  /** One for each counted port. */
  counts: number[];
  total: number;
}

export interface DailyCounts<P> {
  ports: CountedPort<P>[];
  /** Every day of the period, the first first. */
  days: CountedDay[];
  total: number;
  /** The latest, if several were. */
  busiest: CountedDay | undefined;
}

/** So many days up to today. */
export const periodUpTo = (today: string, days: number): Period => ({ from: addDays(today, 1 - days), to: today });

export function daysOf({ from, to }: Period): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The kinds that occur, in the order given. */
export const kindsIn = (counts: readonly DailyCount[], kinds: readonly PassKind[]): PassKind[] =>
  kinds.filter((kind) => counts.some((count) => count.kind === kind));

/** Days by ports with their totals; what the API leaves out is nothing issued. */
export function dailyCounts<P extends { code: string }>(
  counts: readonly DailyCount[],
  allPorts: readonly P[],
  period: Period,
  kind?: PassKind,
): DailyCounts<P> {
  const issued = new Map<string, number>();
  const add = (key: string, more: number) => issued.set(key, (issued.get(key) ?? 0) + more);
  for (const count of counts) {
    if (kind !== undefined && count.kind !== kind) continue;
    for (const key of [`${count.day} ${count.port.code}`, count.day, count.port.code, '']) add(key, count.issued);
  }
  const of = (key: string) => issued.get(key) ?? 0;
  const ports = allPorts.map((port, place) => ({ port, place, total: of(port.code) })).filter(({ total }) => total > 0);
  const days = daysOf(period).map((day) => ({
    day,
    counts: ports.map(({ port }) => of(`${day} ${port.code}`)),
    total: of(day),
  }));
  const most = Math.max(0, ...days.map(({ total }) => total));
  return {
    ports,
    days,
    total: of(''),
    busiest: most > 0 ? days.findLast(({ total }) => total === most) : undefined,
  };
}
