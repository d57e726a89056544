import type { PassFacts } from './facts.js';
import { opensGates, standing, statusMoments } from './standing.js';

/** A time in which gates open to a pass. */
export interface OpenPeriod {
  readonly from: Date;
  /** The first instant at which they do not any more. */
  readonly until: Date;
}

/** When gates open to a pass from now on, by all that is decided (R-GATE-1): what begins or ends later is in it already. */
export function openPeriods(pass: PassFacts, now: Date): OpenPeriod[] {
  const later = statusMoments(pass).filter((moment) => moment > now);
  const moments = [now, ...later.toSorted((one, other) => one.getTime() - other.getTime())];
  const periods: OpenPeriod[] = [];
  for (const [at, from] of moments.entries()) {
    const until = moments[at + 1];
    // After the last of them every pass is over.
    if (!until || !opensGates(standing(pass, from))) continue;
    const before = periods.at(-1);
    if (before?.until.getTime() === from.getTime()) periods[periods.length - 1] = { ...before, until };
    else periods.push({ from, until });
  }
  return periods.filter(({ from, until }) => from < until);
}
