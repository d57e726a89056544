import { mkdirSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import { prepareJobs } from './jobs/prepare.js';
import { runPending } from './migrations/run-pending.js';
import { APP_ROLE, type DatabaseEnv, openOrm } from './orm.config.js';
import { clientTimeouts, connectionOptions, endSilentConnections } from './shared/database-pool.js';
import { type Database, pgliteDatabase, poolDatabase } from './shared/sql.js';
import { ZONE } from './shared/taipei.js';

/** The role that runs analysts' statements: it may read what analysts may see and nothing else. */
const READER_ROLE = 'port_pass_reader';

const ANALYST_POOL_SIZE = 4;
const ANALYST_STATEMENT_TIMEOUT_MS = 15_000;

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
export async function connect(env: DatabaseEnv): Promise<Connections> {
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
  const pool = (max: number, role: string, statementMs: number): Pool => {
    const made = new Pool({
      connectionString: env.databaseUrl,
      max,
      ...clientTimeouts(statementMs),
      options: connectionOptions({
        TimeZone: ZONE,
        role,
        default_transaction_read_only: 'on',
        statement_timeout: statementMs,
      }),
    });
    made.on('error', () => undefined); // a dropped idle connection is replaced by the pool
    endSilentConnections(made);
    return made;
  };
  const readers = pool(ANALYST_POOL_SIZE, READER_ROLE, ANALYST_STATEMENT_TIMEOUT_MS);
  const probe = pool(1, APP_ROLE, PROBE_TIMEOUT_MS);
  return {
    orm,
    database: poolDatabase(native as Pool),
    analystDatabase: poolDatabase(readers),
    probeDatabase: poolDatabase(probe),
    close: async () => {
      await orm.close(true);
      await Promise.all([readers.end(), probe.end()]);
    },
  };
}
