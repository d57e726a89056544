import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { prepareJobs } from './jobs/prepare.js';
import { type Report, runPending, untilUnlocked } from './migrations/run-pending.js';
import { openOrm } from './orm.config.js';
import { connectionOf, type DatabaseEnv } from './roles/connection.js';
import { makeRoles } from './roles/make-roles.js';
import { restoreGrants } from './roles/restore-grants.js';

/** Any number; all servers that migrate one database take this lock first. */
const MIGRATION_LOCK = 7_316_001;

const ANSWER_TIMEOUT_MS = 10_000;
const TURN_PAUSE_MS = 500;
const TURN_PATIENCE_MS = 15 * 60_000;
const END_MS = 1_000;

/**
 * Brings the database to the newest version, as the owner of its tables. Safe to call from several nodes at once: one
 * migrates, the others wait. Does nothing on PGlite, which is migrated where it is opened.
 * @throws one sentence that says why it cannot
 */
export async function migrate(env: DatabaseEnv, report: Report = console.log): Promise<void> {
  if (!env.databaseUrl) return;
  const connection = new Client({
    ...connectionOf(env, 'owner'),
    query_timeout: ANSWER_TIMEOUT_MS,
  });
  // The next statement reports it.
  connection.on('error', () => undefined);
  try {
    await connection.connect().catch((problem: Error & { code?: string }) => {
      throw new Error(`The database cannot be reached: ${problem.message || problem.code}.`, { cause: problem });
    });
    await takeTurn(connection, report);
    await makeRoles(connection, env);
    const orm = await openOrm(env, 'owner');
    try {
      await runPending(orm.migrator, report);
    } finally {
      await orm.close(true);
    }
    await restoreGrants(connection);
    await untilUnlocked('Preparing the job engine', () => prepareJobs({ env }), report);
  } finally {
    // Gives the lock back, also after an error; a database that fell silent would never say goodbye.
    await Promise.race([connection.end(), wait(END_MS, undefined, { ref: false })]);
  }
}

async function takeTurn(connection: Client, report: Report): Promise<void> {
  for (let waited = 0; waited < TURN_PATIENCE_MS; waited += TURN_PAUSE_MS) {
    const { rows } = await connection.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      MIGRATION_LOCK,
    ]);
    if (rows[0]?.mine) return;
    if (waited === 0) report('Another server is migrating the database; this one waits.');
    await wait(TURN_PAUSE_MS);
  }
  throw new Error('Another server has been migrating the database for 15 minutes: look at its log.');
}
