import { type PGlite, types } from '@electric-sql/pglite';
import type { Pool, PoolConfig } from 'pg';
import { type ConstructorOptions, type Db, PgBoss } from 'pg-boss';
import { watchPool } from '../metrics/watch-pool.js';
import { connectionOf } from '../roles/connection.js';
import type { Services } from '../services.js';
import { logSample } from '../shared/unexpected.js';

/** Where the job engine keeps its tables. */
export const JOBS_SCHEMA = 'pgboss';

/** How often jobs of killed servers are looked for. */
const SUPERVISE_SECONDS = 15;

/** Common to migrating and serving. The server's role owns no tables, so no node rebuilds indexes. */
const SHARED = {
  schema: JOBS_SCHEMA,
  reindex: false,
  superviseIntervalSeconds: SUPERVISE_SECONDS,
  monitorIntervalSeconds: SUPERVISE_SECONDS,
} as const satisfies ConstructorOptions;

const POOL_SIZE = 3;

/** Connects the engine with the server's own role and starts it. @param background whether it runs jobs by itself */
export async function openEngine(
  { env, log, meter, orm }: Pick<Services, 'env' | 'log' | 'meter' | 'orm'>,
  background: boolean,
): Promise<PgBoss> {
  const options = { migrate: false, supervise: background, schedule: background };
  const boss = env.databaseUrl
    ? bossOnPostgres({ ...options, ...connectionOf(env, 'app'), max: POOL_SIZE })
    : bossOnPglite((await orm.em.getConnection().getNativeClient()) as unknown as PGlite, options);
  // It asks every second: while the database is away, each of them fails.
  boss.on('error', (problem) => logSample(log, 'job engine', problem, 'job engine'));
  await boss.start().catch(async (problem: unknown) => {
    await boss.stop({ graceful: false });
    throw problem;
  });
  // The engine makes its pool itself, of the same driver.
  const { pool } = boss.getDb() as { readonly pool?: Pool };
  if (pool) watchPool(meter, 'jobs', pool);
  return boss;
}

export function bossOnPostgres(
  options: PoolConfig & Pick<ConstructorOptions, 'migrate' | 'supervise' | 'schedule'>,
): PgBoss {
  return new PgBoss({ ...SHARED, ...options, application_name: 'port-pass-jobs' } as ConstructorOptions);
}

export function bossOnPglite(
  pglite: PGlite,
  options: Pick<ConstructorOptions, 'migrate' | 'supervise' | 'schedule'>,
): PgBoss {
  return new PgBoss({ ...SHARED, ...options, backend: 'pglite', db: onPglite(pglite) });
}

/**
 * The job engine on the single connection of PGlite. Like all others, its statements wait until an open transaction
 * ends, so within one the engine may only be called with the transaction's own `db`.
 */
function onPglite(pglite: PGlite): Db {
  // The ORM configures this instance to return times as text; the engine needs the driver's own types.
  const parsers = { ...types.parsers };
  return {
    async executeSql(text, values) {
      try {
        if (values?.length) return await pglite.query(text, values, { parsers });
        const results = await pglite.exec(text, { parsers });
        return { rows: results.flatMap((result) => result.rows) };
      } catch (problem) {
        // A failed script may have left its transaction open on the shared connection.
        await pglite.query('rollback').catch(() => undefined);
        throw problem;
      }
    },
  };
}
