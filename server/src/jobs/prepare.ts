import type { PGlite } from '@electric-sql/pglite';
import type { PgBoss } from 'pg-boss';
import { connectionOf, type DatabaseEnv } from '../roles/connection.js';
import { APP_ROLE } from '../roles/roles.js';
import { ZONE } from '../shared/taipei.js';
import { bossOnPglite, bossOnPostgres, JOBS_SCHEMA } from './boss.js';
import { queues } from './queues.js';
import { schedules } from './timetable.js';

/** How long an upgrade of the engine may take to build indexes. */
const UPGRADE_MS = 10 * 60_000;
const POLL_MS = 250;

/**
 * Brings the job engine's schema, queues and schedules to what this version of the server needs, as the owner of the
 * database; the server's own role cannot change tables. Repeating it changes nothing. Call it after the migrations, which
 * create that role, and under their lock.
 */
export async function prepareJobs(at: { readonly env: DatabaseEnv } | { readonly pglite: PGlite }): Promise<void> {
  const options = { migrate: true, supervise: false, schedule: false } as const;
  const boss =
    'pglite' in at
      ? bossOnPglite(at.pglite, options)
      : bossOnPostgres({ ...connectionOf(at.env, 'owner'), max: 1, ...options });
  const problems: unknown[] = [];
  boss.on('error', (problem) => problems.push(problem));
  try {
    await boss.start();
    await makeQueues(boss);
    await upgradeIndexes(boss, problems);
    await boss.getDb().executeSql(GRANTS);
  } finally {
    await boss.stop({ graceful: false });
  }
}

async function makeQueues(boss: PgBoss): Promise<void> {
  for (const [name, { policy, ...settings }] of Object.entries(queues)) {
    await boss.createQueue(name, { ...settings, ...(policy && { policy }) });
    await boss.updateQueue(name, settings);
  }
  const wanted: Readonly<Record<string, string>> = schedules;
  for (const [name, cron] of Object.entries(wanted)) await boss.schedule(name, cron, null, { tz: ZONE });
  for (const { name } of await boss.getSchedules()) if (!(name in wanted)) await boss.unschedule(name);
}

/** An upgrade leaves index builds to the running engine, which lacks the right here: this waits until they are done. */
async function upgradeIndexes(boss: PgBoss, problems: readonly unknown[]): Promise<void> {
  for (let waited = 0; waited < UPGRADE_MS; waited += POLL_MS) {
    const open = (await boss.getBamEntries()).filter(({ status }) => status !== 'completed');
    if (open.length === 0) return;
    if (problems.length > 0 || open.some(({ status }) => status === 'failed')) break;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('The job engine could not bring its indexes to the newest version.', { cause: problems[0] });
}

/** A database created for a trial may lack the role. */
const GRANTS = `do $$ begin
  if exists (select from pg_roles where rolname = '${APP_ROLE}') then
    grant usage on schema ${JOBS_SCHEMA} to ${APP_ROLE};
    grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${APP_ROLE};
    grant usage, select on all sequences in schema ${JOBS_SCHEMA} to ${APP_ROLE};
    grant execute on all functions in schema ${JOBS_SCHEMA} to ${APP_ROLE};
  end if;
end $$`;
