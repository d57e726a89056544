import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
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
  /** On PostgreSQL, for copies of it. */
  readonly name?: string;
  drop(): Promise<void>;
}

const NO_SERVER = { databaseUrl: undefined, migrationDatabaseUrl: undefined, analystDatabaseUrl: undefined };

/** Whether races can be tested: PGlite has one connection, on which nothing happens at once. */
export const onPostgres = (): boolean => inject('postgres') !== undefined;

/** With `source` a copy of that database, which no connection may hold open, and of its files. */
export async function freshDatabase(
  kind: 'postgres' | 'pglite' = 'postgres',
  source?: TestDatabase,
): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(inject('folder'), 'data-'));
  if (source) cpSync(source.dataDir, dataDir, { recursive: true });
  const removeFolder = async () => rmSync(dataDir, { recursive: true, force: true });
  const postgres = inject('postgres');
  if (kind === 'pglite' || !postgres) return { ...NO_SERVER, dataDir, drop: removeFolder };

  const name = `${postgres.template}_${randomBytes(6).toString('hex')}`;
  const template = source?.name ?? postgres.template;
  await administer(postgres.url, `create database ${name} template ${template} strategy file_copy`);
  return {
    ...addressesOf(postgres.url, name),
    dataDir,
    name,
    drop: async () => {
      await administer(postgres.url, `drop database ${name} with (force)`);
      await removeFolder();
    },
  };
}
