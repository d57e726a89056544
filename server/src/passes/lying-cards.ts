import { type Sql, sql } from '../shared/sql.js';
import { inTaipei, startOfDay } from '../shared/taipei.js';
import { standingIs } from './standing/standing.js';

/** A card is to be collected before so many days have passed since the day it was made: then its company is reminded (R-TIME-2). */
export const COLLECT_WITHIN_DAYS = 14;

/** Passes `p` that lie at the counter for {@link COLLECT_WITHIN_DAYS} or longer (R-EXC-6). */
export function lyingTooLong(now: Date): Sql {
  const firstInTime = inTaipei(now)
    .toPlainDate()
    .subtract({ days: COLLECT_WITHIN_DAYS - 1 });
  return sql`(${standingIs(['MADE'], now)} and p.made_at < ${startOfDay(firstInTime.toString())})`;
}
