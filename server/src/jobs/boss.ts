import { type PGlite, types } from '@electric-sql/pglite';
import { type ConstructorOptions, type Db, PgBoss } from 'pg-boss';

/** Where the job engine keeps its tables. */
export const JOBS_SCHEMA = 'pgboss';

/** What is the same for migrating and serving. Every node may own none of the tables, so none rebuilds indexes. */
const SHARED = { schema: JOBS_SCHEMA, reindex: false } as const satisfies ConstructorOptions;

export function bossOnPostgres(
  options: Pick<
    ConstructorOptions,
    'connectionString' | 'connectionTimeoutMillis' | 'max' | 'options' | 'migrate' | 'supervise' | 'schedule'
  >,
): PgBoss {
  return new PgBoss({ ...SHARED, ...options, application_name: 'port-pass-jobs' });
}

export function bossOnPglite(
  pglite: PGlite,
  options: Pick<ConstructorOptions, 'migrate' | 'supervise' | 'schedule'>,
): PgBoss {
  return new PgBoss({ ...SHARED, ...options, backend: 'pglite', db: onPglite(pglite) });
}

/**
 * The job engine on the one connection of PGlite. Its statements wait for an open transaction to end, as all others
 * do, so the engine is never called from within one except with the transaction's own `db`.
 */
function onPglite(pglite: PGlite): Db {
  // The instance belongs to the ORM, which leaves times as text; the engine wants what the driver makes by itself.
  const parsers = { ...types.parsers };
  return {
    async executeSql(text, values) {
      try {
        if (values?.length) return await pglite.query(text, values, { parsers });
        const results = await pglite.exec(text, { parsers });
        return { rows: results.flatMap((result) => result.rows) };
      } catch (problem) {
        // A failed script may have left its transaction open on the connection that everybody shares.
        await pglite.query('rollback').catch(() => undefined);
        throw problem;
      }
    },
  };
}
