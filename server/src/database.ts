import { mkdirSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import type { Env } from './env.js';
import { prepareJobs } from './jobs/prepare.js';
import { connectionOptions, DATABASE_TIMEOUTS, openOrm } from './orm.config.js';
import { type Database, pgliteDatabase, poolDatabase } from './shared/sql.js';
import { ZONE } from './shared/taipei.js';

/** The role that runs analysts' statements: it may read what analysts may see and nothing else. */
const READER_ROLE = 'port_pass_reader';

const ANALYST_POOL_SIZE = 4;
const ANALYST_STATEMENT_TIMEOUT_MS = 15_000;

/** Open connections to one database. */
export interface Connections {
  readonly orm: MikroORM;
  readonly database: Database;
  readonly analystDatabase: Database;
  close(): Promise<void>;
}

type DatabaseEnv = Pick<Env, 'databaseUrl' | 'databasePoolSize' | 'dataDir'>;

/** Any number; all servers that migrate one database take this lock first. */
const MIGRATION_LOCK = 7_316_001;

/**
 * Migrates the database to the newest version. Safe to call from several nodes at once: one migrates, the others wait.
 * Does nothing on PGlite, which is migrated by {@link connect}.
 */
export async function migrate(env: DatabaseEnv): Promise<void> {
  if (!env.databaseUrl) return;
  const lock = new Pool({ connectionString: env.databaseUrl, max: 1 });
  const orm = await openOrm(env, 'owner');
  try {
    const connection = await lock.connect();
    await connection.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await orm.migrator.up();
    await prepareJobs({ databaseUrl: env.databaseUrl });
    connection.release();
  } finally {
    await orm.close(true);
    await lock.end();
  }
}

/** Opens the database chosen by the settings. PGlite is migrated here: it has no second connection for that. */
export async function connect(env: DatabaseEnv): Promise<Connections> {
  if (!env.databaseUrl) mkdirSync(env.dataDir, { recursive: true });
  const orm = await openOrm(env, 'app');
  const native: unknown = await orm.em.getConnection().getNativeClient();
  if (!env.databaseUrl) {
    const pglite = native as PGlite;
    await pglite.exec(`set timezone = '${ZONE}'`);
    await orm.migrator.up();
    await prepareJobs({ pglite });
    const database = pgliteDatabase(pglite);
    return { orm, database, analystDatabase: database, close: () => orm.close(true) };
  }
  const readers = new Pool({
    connectionString: env.databaseUrl,
    max: ANALYST_POOL_SIZE,
    connectionTimeoutMillis: DATABASE_TIMEOUTS.acquire,
    options: connectionOptions({
      TimeZone: ZONE,
      role: READER_ROLE,
      default_transaction_read_only: 'on',
      statement_timeout: ANALYST_STATEMENT_TIMEOUT_MS,
    }),
  });
  readers.on('error', () => undefined); // a dropped idle connection is replaced by the pool
  return {
    orm,
    database: poolDatabase(native as Pool),
    analystDatabase: poolDatabase(readers),
    close: async () => {
      await orm.close(true);
      await readers.end();
    },
  };
}
