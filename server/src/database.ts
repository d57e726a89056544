import { mkdirSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Pool, type PoolConfig } from 'pg';
import { prepareJobs } from './jobs/prepare.js';
import type { Meter } from './metrics/meter.js';
import { watchPool } from './metrics/watch-pool.js';
import { runPending } from './migrations/run-pending.js';
import { openOrm } from './orm.config.js';
import { connectionOf, type DatabaseEnv } from './roles/connection.js';
import { ConcurrencyLimit } from './shared/concurrency-limit.js';
import { DATABASE_TIMEOUTS, endSilentConnections } from './shared/database-pool.js';
import { ErrorCode } from './shared/errors.js';
import { type Database, type Pace, pgliteDatabase, poolDatabase } from './shared/sql.js';
import { ZONE } from './shared/taipei.js';

const ANALYST_POOL_SIZE = 4;

/** A balancer asks again every few seconds. */
const PROBE_TIMEOUT_MS = 1_000;

/** Open connections to one database. */
export interface Connections {
  readonly orm: MikroORM;
  readonly database: Database;
  readonly analystDatabase: Database;
  /** A connection of its own for `/ready`: a full pool is no reason to take a server out of service. */
  readonly probeDatabase: Database;
  close(): Promise<void>;
}

/** Opens the database chosen by the settings. PGlite is migrated here: it has no second connection for that. */
export async function connect(env: DatabaseEnv, meter: Meter): Promise<Connections> {
  if (!env.databaseUrl) mkdirSync(env.dataDir, { recursive: true });
  const orm = await openOrm(env, 'app');
  const native: unknown = await orm.em.getConnection().getNativeClient();
  if (!env.databaseUrl) {
    const pglite = native as PGlite;
    await pglite.exec(`set timezone = '${ZONE}'`);
    await runPending(orm.migrator, console.log);
    await prepareJobs({ pglite });
    const database = pgliteDatabase(pglite);
    return { orm, database, analystDatabase: database, probeDatabase: database, close: () => orm.close(true) };
  }
  watchPool(meter, 'requests', native as Pool);
  const readers = openPool(ANALYST_POOL_SIZE, connectionOf(env, 'reader'));
  const probe = openPool(
    1,
    connectionOf(env, 'app', {
      statementMs: PROBE_TIMEOUT_MS,
      settings: { statement_timeout: PROBE_TIMEOUT_MS, default_transaction_read_only: 'on' },
    }),
  );
  watchPool(meter, 'analysts', readers);
  watchPool(meter, 'probe', probe);
  return {
    orm,
    database: poolDatabase(native as Pool).pacedChanges(changesInTurn(env.databasePoolSize)),
    analystDatabase: poolDatabase(readers),
    probeDatabase: poolDatabase(probe),
    close: async () => {
      await orm.close(true);
      await Promise.all([readers.end(), probe.end()]);
    },
  };
}

/** Changes outside transactions may hold this much of the pool, but at least three connections. */
const CHANGES_SHARE = 0.3;

function changesInTurn(poolSize: number): Pace {
  const limit = new ConcurrencyLimit(Math.max(3, Math.floor(poolSize * CHANGES_SHARE)));
  const patience = { waitMs: DATABASE_TIMEOUTS.acquire, code: ErrorCode.UNAVAILABLE };
  return (statement) => limit.run(statement, patience);
}

function openPool(max: number, connection: PoolConfig): Pool {
  const pool = new Pool({ ...connection, max });
  pool.on('error', () => undefined); // a dropped idle connection is replaced by the pool
  endSilentConnections(pool);
  return pool;
}
