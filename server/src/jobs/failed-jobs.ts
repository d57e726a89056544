import type { FailedJobs } from '../services.js';
import { integer, text, timestamp } from '../shared/rows.js';
import { type Database, instant, raw, sql } from '../shared/sql.js';
import { JOBS_SCHEMA } from './boss.js';

const JOB = raw(`${JOBS_SCHEMA}.job`);

/** Jobs that failed for good since a time, by queue. The engine keeps them for some days. */
export async function failedJobs(database: Database, since: Date): Promise<FailedJobs[]> {
  const rows = await database.rows(
    { name: text, count: integer, last_at: timestamp },
    sql`select j.name, count(*) count, max(j.completed_on) last_at from ${JOB} j
      where j.state = 'failed' and j.completed_on > ${since} group by j.name order by last_at desc, j.name`,
  );
  return rows.map(({ name, count, last_at }) => ({ queue: name, count, lastAt: instant(last_at) }));
}
