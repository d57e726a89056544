import type { PassKind } from '../../gql/graphql';
import { addDays } from '../../lib/dates';

/** What was issued of a kind for a port, on each day of a period. */
export interface Series {
  port: { code: string };
  kind: PassKind;
  issued: readonly number[];
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
export const kindsIn = (series: readonly Series[], kinds: readonly PassKind[]): PassKind[] =>
  kinds.filter((kind) => series.some((one) => one.kind === kind));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Days by ports with their totals. */
export function dailyCounts<P extends { code: string }>(
  series: readonly Series[],
  allPorts: readonly P[],
  period: Period,
  kind?: PassKind,
): DailyCounts<P> {
  const counted = series.filter((one) => kind === undefined || one.kind === kind);
  const ofPort = (code: string) => counted.filter(({ port }) => port.code === code);
  const ports = allPorts
    .map((port, place) => ({ port, place, total: sum(ofPort(port.code).flatMap(({ issued }) => issued)) }))
    .filter(({ total }) => total > 0);
  const days = daysOf(period).map((day, at) => {
    const counts = ports.map(({ port }) => sum(ofPort(port.code).map(({ issued }) => issued[at] ?? 0)));
    return { day, counts, total: sum(counts) };
  });
  const most = Math.max(0, ...days.map(({ total }) => total));
  return {
    ports,
    days,
    total: sum(days.map(({ total }) => total)),
    busiest: most > 0 ? days.findLast(({ total }) => total === most) : undefined,
  };
}
