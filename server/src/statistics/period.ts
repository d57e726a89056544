import { date } from '../shared/rows.js';
import { raw, type Sql, sql } from '../shared/sql.js';
import type { Dimension } from './aggregate.js';

type Unit = 'day' | 'week' | 'month';

/** The first day of the day, week (from Monday) or month in Taipei in which an instant lies. */
export function periodOf(unit: Unit, instant: Sql): Dimension {
  return { column: date, sql: sql`date_trunc(${raw(`'${unit}'`)}, ${instant} at time zone 'Asia/Taipei')::date` };
}
