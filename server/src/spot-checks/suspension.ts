import { inTaipei, toDate } from '../shared/taipei.js';

/** Calendar days of a suspension, including the day of the check (R-ONE-7). */
const SUSPENSION_DAYS = 7;

/** Data of a failed spot check. */
export interface SuspensionFacts {
  readonly checkedAt: Date;
  readonly liftedAt: Date | null;
}

export type SuspensionState = 'RUNNING' | 'LIFTED' | 'ENDED';

/** The first instant at which the company may apply again: the start, in Taipei, of the eighth day. */
export function suspensionEnds(checkedAt: Date): Date {
  return toDate(inTaipei(checkedAt).startOfDay().add({ days: SUSPENSION_DAYS }));
}

const SECOND_MS = 1000;

/** The last second of the seventh day. */
export function suspensionLastSecond(checkedAt: Date): Date {
  return new Date(suspensionEnds(checkedAt).getTime() - SECOND_MS);
}

/** Derived from stored facts and the time, never stored (R-ONE-7). */
export function suspensionState({ checkedAt, liftedAt }: SuspensionFacts, now: Date): SuspensionState {
  if (liftedAt) return 'LIFTED';
  return now < suspensionEnds(checkedAt) ? 'RUNNING' : 'ENDED';
}

/** The earliest check whose suspension is still active at `now`: the same rule as a condition on `checked_at`. */
export function runningSince(now: Date): Date {
  return toDate(
    inTaipei(now)
      .startOfDay()
      .subtract({ days: SUSPENSION_DAYS - 1 }),
  );
}
