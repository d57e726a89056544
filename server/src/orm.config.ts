import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { addUpwardForeignKeys, entities } from './entities.js';
import { migrations } from './migrations/list.js';
import { connectionOf, type DatabaseEnv } from './roles/connection.js';
import { SerialPgliteDriver } from './serial-pglite.js';
import { commandTransactions } from './shared/command-transactions.js';
import { endSilentConnections } from './shared/database-pool.js';

/** Sources of the migrations, relative to this file, whether it runs compiled or not. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, '..', 'src', 'migrations');

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
  const { connectionString, ...connection } = connectionOf(env, as);
  return defineConfig({
    ...shared,
    driver: PostgreSqlDriver,
    entityManager: commandTransactions(writersAtOnce(env.databasePoolSize)),
    clientUrl: connectionString,
    pool: { min: 0, max: env.databasePoolSize },
    driverOptions: { ...connection, onPoolCreated: endSilentConnections },
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
