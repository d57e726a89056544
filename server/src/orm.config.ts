import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { addUpwardForeignKeys, entities } from './entities.js';
import type { Env } from './env.js';
import { migrations } from './migrations/list.js';
import { SerialPgliteDriver } from './serial-pglite.js';
import { commandTransactions } from './shared/command-transactions.js';
import { clientTimeouts, connectionOptions, DATABASE_TIMEOUTS, endSilentConnections } from './shared/database-pool.js';
import { ZONE } from './shared/taipei.js';

/** Sources of the migrations, relative to this file, whether it runs compiled or not. */
const MIGRATIONS_FOLDER = join(import.meta.dirname, '..', 'src', 'migrations');

/** The database role of the server; it may not change audit rows or any table's structure. */
export const APP_ROLE = 'port_pass_app';

/** The settings that say which database. */
export type DatabaseEnv = Pick<Env, 'databaseUrl' | 'databasePoolSize' | 'dataDir'>;

/** A statement of a migration may build an index over a large table. */
const OWNER_STATEMENT_MS = 10 * 60_000;

/** A migration that waits for a lock holds up every statement behind it. */
export const OWNER_LOCK_TIMEOUT_MS = 2_000;

/**
 * The ORM's settings for PostgreSQL (`DATABASE_URL`) or the embedded PGlite.
 * @param as `owner` migrates; `app` serves requests, under a role without DDL or changes to audit rows.
 */
export function ormOptions(env: DatabaseEnv, as: 'owner' | 'app'): Options {
  const shared = {
    entities,
    timezone: '+08:00',
    forceUtcTimezone: false,
    allowGlobalContext: false,
    validateRequired: true,
    extensions: [Migrator],
    migrations: {
      tableName: 'migration',
      migrationsList: migrations,
      path: MIGRATIONS_FOLDER,
      snapshotName: 'schema-snapshot',
      snapshotOnMigrate: false,
      silent: true,
      disableForeignKeys: false,
      allOrNothing: false,
    },
    schemaGenerator: { disableForeignKeys: false },
    discovery: { checkDuplicateFieldNames: false, onMetadata: addUpwardForeignKeys },
  } as const satisfies Options;
  if (!env.databaseUrl) {
    return defineConfig({ ...shared, driver: SerialPgliteDriver as never, dbName: join(env.dataDir, 'database') });
  }
  return defineConfig({
    ...shared,
    driver: PostgreSqlDriver,
    entityManager: commandTransactions(writersAtOnce(env.databasePoolSize)),
    clientUrl: env.databaseUrl,
    pool: { min: 0, max: env.databasePoolSize },
    driverOptions: {
      ...clientTimeouts(as === 'app' ? DATABASE_TIMEOUTS.statement : OWNER_STATEMENT_MS),
      onPoolCreated: endSilentConnections,
      options: connectionOptions({
        TimeZone: ZONE,
        ...(as === 'owner'
          ? { lock_timeout: OWNER_LOCK_TIMEOUT_MS }
          : {
              role: APP_ROLE,
              statement_timeout: DATABASE_TIMEOUTS.statement,
              lock_timeout: DATABASE_TIMEOUTS.lock,
              idle_in_transaction_session_timeout: DATABASE_TIMEOUTS.idleInTransaction,
            }),
      }),
    },
  });
}

/** Transactions may hold this much of the pool, so that a stuck one leaves connections to those who read. */
const WRITERS_SHARE = 0.6;

function writersAtOnce(poolSize: number): number {
  return Math.max(1, Math.floor(poolSize * WRITERS_SHARE));
}

export function openOrm(env: DatabaseEnv, as: 'owner' | 'app'): Promise<MikroORM> {
  return MikroORM.init(ormOptions(env, as));
}
