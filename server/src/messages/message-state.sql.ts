import { type Sql, sql } from '../shared/sql.js';

/** How long a message is retried; what is needed later is requested again. */
const TRIED_MS = 7 * 24 * 3_600_000;

/** When a message `m` began to be tried: anew where an administrator had it tried again. */
export const triedFrom = sql`coalesce(m.retried_at, m.created_at)`;

/** Whether a message `m` is still tried. */
export function isTried(now: Date): Sql {
  return sql`(m.sent_at is null and m.refused_at is null and ${triedFrom} > ${new Date(now.getTime() - TRIED_MS)}::timestamptz)`;
}

/** Whether a message `m` could not be delivered and waits for an administrator to decide on it. */
export function hasFailed(now: Date): Sql {
  return sql`(m.sent_at is null and m.given_up_at is null and not ${isTried(now)})`;
}

/** Whether a message `m` has failed at some time, whatever became of it, or did not reach its phone. */
export function everFailed(now: Date): Sql {
  return sql`(${hasFailed(now)} or m.given_up_at is not null or m.retried_at is not null or m.undelivered_at is not null)`;
}
