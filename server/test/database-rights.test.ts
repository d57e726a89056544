import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { connectionOf } from '../src/roles/connection.js';
import { poolDatabase } from '../src/shared/sql.js';
import { checkDatabaseLog } from '../src/startup/database-log.js';
import { checkRights } from '../src/startup/rights.js';
import { startTestApp, type TestApp } from './support/app.js';
import { onPostgres } from './support/database.js';
import { administer } from './support/global-setup.js';

let app: TestApp;
const pools: Pool[] = [];

beforeAll(async () => {
  app = await startTestApp();
  return async () => {
    for (const pool of pools) await pool.end();
    await app.stop();
  };
});

/** One connection as it is without start-up options, like those behind a pooler that drops them. */
function withoutOptions(connectionString: string | undefined): Pool {
  const pool = new Pool({ connectionString, max: 1 });
  pools.push(pool);
  return pool;
}

const ownerOf = ({ services: { env } }: TestApp) => withoutOptions(env.migrationDatabaseUrl);

describe.runIf(onPostgres())('the login', () => {
  it.each([
    'create table mine (a integer)',
    'create schema mine',
    'alter table account add column mine text',
    'update audit_entry set operation = $$x$$',
    'delete from migration',
    'create role mine',
    'set role postgres',
    'copy (select 1) to program $$true$$',
  ])('of the server may not: %s', async (statement) => {
    const pool = withoutOptions(app.services.env.databaseUrl);
    for (const before of ['select 1', 'reset role', 'reset session authorization']) {
      await pool.query(before);
      await expect(pool.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it.each([
    'select * from account',
    'select id_cipher from person',
    'insert into branch values ($$XX$$, $$x$$, $$x$$)',
    'set role port_pass_app',
    'set role port_pass_test_server',
  ])('of analysts may not, even after a reset: %s', async (statement) => {
    const pool = withoutOptions(app.services.env.analystDatabaseUrl);
    for (const before of ['select 1', 'reset role', 'reset session authorization']) {
      await pool.query(`${before}; set default_transaction_read_only = off`);
      await expect(pool.query(statement)).rejects.toThrow(/permission denied/);
    }
  });

  it('carries its time zone and limits with it where a pooler drops start-up options', async () => {
    const { onConnect } = connectionOf(app.services.env, 'app');
    const pool = new Pool({ connectionString: app.services.env.databaseUrl, onConnect });
    pools.push(pool);
    expect((await pool.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '5s' }]);
  });

  it('is refused at the first connection where neither it nor the start-up options set them', async () => {
    const { onConnect } = connectionOf(
      { ...app.services.env, databaseUrl: app.services.env.migrationDatabaseUrl },
      'app',
    );
    const pool = new Pool({ connectionString: app.services.env.migrationDatabaseUrl, onConnect });
    pools.push(pool);
    await expect(pool.query('select 1')).rejects.toThrow(/TimeZone is UTC instead of Asia\/Taipei.*a pooler/);
  });

  it('is refused at start when it has more rights than it needs', async () => {
    const { services } = app;
    expect(await checkRights(services)).toBeUndefined();
    const owner = poolDatabase(ownerOf(app));
    expect(await checkRights({ ...services, database: owner })).toContain('postgres is a superuser');
    expect(await checkRights({ ...services, analystDatabase: services.database })).toContain(
      'port_pass_test_server may act as port_pass_app too',
    );
  });
});

describe.runIf(onPostgres() && inject('postgres')?.log)("PostgreSQL's own log", () => {
  const log = () => readFileSync(inject('postgres')?.log ?? '', 'utf8');

  /** Statements that fail with a value in them: on a key, on a time limit, on a lock. */
  async function fail(client: Client, planted: string): Promise<void> {
    const statements = [
      `insert into number_sequence values ('${planted}', 1), ('${planted}', 2)`,
      `set statement_timeout = 20; select pg_sleep(1), '${planted}'`,
      `set lock_timeout = 300; update number_sequence set scope = '${planted}' where scope = 'held'`,
    ];
    for (const statement of statements) await expect(client.query(statement)).rejects.toThrow();
    const withValues = client.query('select $1::text::integer from pg_class', [`1${planted}`]);
    await expect(withValues).rejects.toThrow('invalid input syntax');
  }

  it('has no value of a statement that failed or waited', async () => {
    const { databaseUrl, migrationDatabaseUrl = '' } = app.services.env;
    await administer(migrationDatabaseUrl, `insert into number_sequence values ('held', 1)`);
    await administer(
      migrationDatabaseUrl,
      `do $$ begin execute format(
      'alter database %I set log_lock_waits = on', current_database()); execute format(
      'alter database %I set deadlock_timeout = 100', current_database()); end $$`,
    );
    const holder = new Client({ connectionString: migrationDatabaseUrl });
    await holder.connect();
    await holder.query(`begin; update number_sequence set last_value = 2 where scope = 'held'`);
    for (const [connectionString, planted] of [
      [databaseUrl, 'planted-by-the-server'],
      [migrationDatabaseUrl, 'planted-by-another'],
    ] as const) {
      const client = new Client({ connectionString });
      await client.connect();
      await fail(client, planted);
      await client.end();
    }
    await holder.end();
    // The other has no such settings: what it wrote shows that this looks in the right place.
    await expect.poll(log).toContain('planted-by-another');
    await wait(200);
    expect(log()).not.toContain('planted-by-the-server');
    expect(log()).toMatch(/still waiting for ShareLock|lock timeout/);
  });

  it('is refused in production when it would have them', async () => {
    const { services } = app;
    const production = { ...services, env: { ...services.env, production: true } };
    expect(await checkDatabaseLog(production)).toBeUndefined();
    const error = await checkDatabaseLog({ ...production, database: poolDatabase(ownerOf(app)) });
    expect(error).toContain('log_min_error_statement = error');
  });
});
