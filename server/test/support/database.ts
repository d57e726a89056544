import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { addressesOf, administer } from './global-setup.js';

/** An empty, migrated database for one test file. */
export interface TestDatabase {
  /** PostgreSQL; without it PGlite, which keeps itself in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** The same as its owner. */
  readonly migrationDatabaseUrl: string | undefined;
  readonly analystDatabaseUrl: string | undefined;
  readonly dataDir: string;
  drop(): Promise<void>;
}

const NO_SERVER = { databaseUrl: undefined, migrationDatabaseUrl: undefined, analystDatabaseUrl: undefined };

/** Whether races can be tested: PGlite has one connection, on which nothing happens at once. */
export const onPostgres = (): boolean => inject('postgres') !== undefined;

export async function freshDatabase(kind: 'postgres' | 'pglite' = 'postgres'): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(inject('folder'), 'data-'));
  const removeFolder = async () => rmSync(dataDir, { recursive: true, force: true });
  const postgres = inject('postgres');
  if (kind === 'pglite' || !postgres) return { ...NO_SERVER, dataDir, drop: removeFolder };

  const name = `port_pass_test_${randomBytes(6).toString('hex')}`;
  await administer(postgres.url, `create database ${name} template ${postgres.template} strategy file_copy`);
  return {
    ...addressesOf(postgres.url, name),
    dataDir,
    drop: async () => {
      await administer(postgres.url, `drop database ${name} with (force)`);
      await removeFolder();
    },
  };
}
