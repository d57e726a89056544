import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openStorage } from '../../src/files/storage.js';
import { putMark } from '../../src/files/storage-mark.js';
import { migrations } from '../../src/migrations/list.js';
import { openOrm } from '../../src/orm.config.js';
import type { TestDatabase } from './database.js';
import { addressesOf, administer } from './global-setup.js';

/** A database that a server of an earlier version filled, and what that server said of it at {@link FILLED_AT}. */
export interface EarlierVersion {
  /** Numbers and ids of what a test looks at, by what they are. */
  readonly names: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  /** The gates that opened to each pass. */
  readonly gates: Readonly<Record<string, readonly string[]>>;
  /** The last migration that its database had. */
  readonly lastMigration: string;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

export const FILLED_AT = '2026-11-12T12:00:00+08:00';
const FILE = join(import.meta.dirname, '..', 'fixtures', 'earlier-version', 'database.json.gz');

export const earlierVersion: EarlierVersion = JSON.parse(gunzipSync(readFileSync(FILE)).toString());

/** That database as it was, to be migrated: its tables come from the migrations it had, which never change, its rows from the file. */
export async function restoreEarlierVersion(): Promise<TestDatabase> {
  const { url } = inject('postgres') as { url: string };
  const name = `port_pass_test_${randomBytes(6).toString('hex')}`;
  await administer(url, `create database ${name}`);
  const addresses = addressesOf(url, name);
  const orm = await openOrm({ databaseUrl: addresses.migrationDatabaseUrl, databasePoolSize: 1, dataDir: '' }, 'owner');
  const last = migrations.findIndex((one) => one.name === earlierVersion.lastMigration);
  for (const migration of migrations.slice(0, last + 1)) await orm.migrator.up({ migrations: [migration.name] });
  await orm.close(true);
  const client = new Client({ connectionString: addresses.migrationDatabaseUrl });
  await client.connect();
  await fill(client);
  await client.end();
  const dataDir = mkdtempSync(join(inject('folder'), 'data-'));
  const [storage] = earlierVersion.tables.file_storage as { id: string }[];
  await putMark(await openStorage({ dataDir, s3: undefined }), storage?.id ?? '');
  return {
    ...addresses,
    dataDir,
    drop: () => administer(url, `drop database ${name} with (force)`),
  };
}

async function fill(client: Client): Promise<void> {
  const quoted = (name: string) => client.escapeIdentifier(name);
  // What triggers wrote is among the rows.
  await client.query('set session_replication_role = replica');
  for (const [table, rows] of Object.entries(earlierVersion.tables)) {
    await client.query(`delete from ${quoted(table)}`);
    await client.query(
      `insert into ${quoted(table)} overriding system value select * from json_populate_recordset(null::${quoted(table)}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  const { rows: counted } = await client.query<{ table: string; column: string; sequence: string }>(
    `select c.table_name "table", c.column_name "column", pg_get_serial_sequence(quote_ident(c.table_name), c.column_name) sequence
     from information_schema.columns c where c.table_schema = 'public'
       and pg_get_serial_sequence(quote_ident(c.table_name), c.column_name) is not null`,
  );
  for (const { table, column, sequence } of counted) {
    await client.query(
      `select setval('${sequence}', (select coalesce(max(${quoted(column)}), 0) + 1 from ${quoted(table)}), false)`,
    );
  }
}
