import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { addUpwardForeignKeys, entities } from './entities.js';
import type { Env } from './env.js';
import { migrations } from './migrations/list.js';
import { SerialPgliteDriver } from './serial-pglite.js';
import { ZONE } from './shared/taipei.js';

/** Sources of the migrations, relative to this file, whether it runs compiled or not. */
const MIGRATIONS_FOLDER = join(import.meta.dirname, '..', 'src', 'migrations');

/** The database role of the server; it may not change audit rows or any table's structure. */
export const APP_ROLE = 'port_pass_app';

/** Timeouts of every connection, in milliseconds: a stuck statement or lock never blocks a request for long. */
export const DATABASE_TIMEOUTS = { statement: 5_000, lock: 3_000, idleInTransaction: 10_000, acquire: 3_000 } as const;

/** Connection parameters that PostgreSQL takes at start-up, as `options` of a pool. */
export function connectionOptions(settings: Readonly<Record<string, string | number>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

/**
 * The ORM's settings for PostgreSQL (`DATABASE_URL`) or the embedded PGlite.
 * @param as `owner` migrates; `app` serves requests, under a role without DDL or changes to audit rows.
 */
export function ormOptions(
  env: Pick<Env, 'databaseUrl' | 'databasePoolSize' | 'dataDir'>,
  as: 'owner' | 'app',
): Options {
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
    clientUrl: env.databaseUrl,
    pool: { min: 0, max: env.databasePoolSize },
    driverOptions: {
      connectionTimeoutMillis: DATABASE_TIMEOUTS.acquire,
      options: connectionOptions({
        TimeZone: ZONE,
        ...(as === 'app' && {
          role: APP_ROLE,
          statement_timeout: DATABASE_TIMEOUTS.statement,
          lock_timeout: DATABASE_TIMEOUTS.lock,
          idle_in_transaction_session_timeout: DATABASE_TIMEOUTS.idleInTransaction,
        }),
      }),
    },
  });
}

export function openOrm(
  env: Pick<Env, 'databaseUrl' | 'databasePoolSize' | 'dataDir'>,
  as: 'owner' | 'app',
): Promise<MikroORM> {
  return MikroORM.init(ormOptions(env, as));
}
