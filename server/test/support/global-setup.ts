import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/migrate.js';
import { type PostgresServer, startPostgres } from './postgres.js';

/** The PostgreSQL server of this run and the migrated database on it that the others are copied from. */
export interface TestPostgres {
  readonly url: string;
  readonly template: string;
  /** The file of what the server logs, if it is one of this run. */
  readonly log: string | undefined;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Without it the tests run on PGlite. */
    postgres: TestPostgres | undefined;
    /** For the files of this run; removed with all that is in it. */
    folder: string;
  }
}

const PASSWORD = 'made-up-for-tests';

/** `TEST_DATABASE_URL` names a server to use instead: any database on it, by a user who may create databases and roles. */
async function server(): Promise<(Pick<PostgresServer, 'url' | 'stop'> & Partial<PostgresServer>) | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const started = await startPostgres();
  if ('url' in started) return started;
  console.warn(
    `\nNo PostgreSQL server can be started here: ${started.missing}.` +
      '\nThe API tests run on PGlite instead, and the tests of races are left out.\n',
  );
  return undefined;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'port-pass-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs once before all projects. */
export default async function setup(run: TestProject): Promise<(() => Promise<void>) | undefined> {
  const needed = run.vitest.projects.some(({ name }) => name === 'api' || name === 'browser');
  const postgres = needed ? await server() : undefined;
  run.provide('folder', postgres?.folder ?? temporaryFolder());
  run.provide('postgres', undefined);
  if (!postgres) return undefined;

  const template = `port_pass_template_${randomBytes(4).toString('hex')}`;
  await administer(postgres.url, `create database ${template}`);
  await migrate({ ...addressesOf(postgres.url, template), databasePoolSize: 1, dataDir: '' });
  run.provide('postgres', { url: postgres.url, template, log: postgres.log });
  return async () => {
    if (postgres.log === undefined) await dropAll(postgres.url, template);
    await postgres.stop();
  };
}

/** The template and what was copied from it, on a server that stays. */
async function dropAll(url: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const find = 'select datname as name from pg_database where starts_with(datname, $1)';
    const { rows } = await client.query<{ name: string }>(find, [template]);
    for (const { name } of rows) await client.query(`drop database ${name} with (force)`);
  } finally {
    await client.end();
  }
}

/** The settings that name a database on the server: its owner, and the logins of server and analysts as in production. */
export function addressesOf(serverUrl: string, database: string) {
  const as = (username: string) =>
    Object.assign(new URL(urlOf(serverUrl, database)), { username, password: PASSWORD }).href;
  return {
    migrationDatabaseUrl: urlOf(serverUrl, database),
    databaseUrl: as('port_pass_test_server'),
    analystDatabaseUrl: as('port_pass_test_analysts'),
  };
}

/** The address of another database on the same server. */
export function urlOf(serverUrl: string, database: string): string {
  return Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href;
}

/** One statement that no transaction may hold, such as `create database`. */
export async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
