import type { Clock, DatabaseClock } from '../shared/clock.js';
import type { StartupCheck } from './check.js';

/** Times of passes and sessions must not depend on which node wrote them by more than this. */
const TOLERATED_MS = 5_000;

interface Clocks {
  readonly clock: Clock;
  readonly databaseClock: DatabaseClock;
}

/** By how much this server's clock is ahead of the database's, at least: what the question itself took is given away. */
export async function clockOffset({ clock, databaseClock }: Clocks): Promise<number> {
  const before = clock.now().getTime();
  const there = (await databaseClock.now()).getTime();
  const after = clock.now().getTime();
  if (there < before) return before - there;
  return there > after ? after - there : 0;
}

export function isTolerated(offsetMs: number): boolean {
  return Math.abs(offsetMs) <= TOLERATED_MS;
}

/** Validity, statuses and numbers follow from the clock: a wrong one issues passes of another year. */
export const checkClock: StartupCheck = async (services) => {
  const offset = await clockOffset(services);
  if (isTolerated(offset)) return undefined;
  const seconds = Math.round(Math.abs(offset) / 1000);
  return `Its clock is ${seconds} s ${offset > 0 ? 'ahead of' : 'behind'} the database's: set the clocks of both machines by NTP.`;
};
