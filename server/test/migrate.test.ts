import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { Migration } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { migrate } from '../src/migrate.js';
import { createIndexConcurrently } from '../src/migrations/create-index.js';
import { runPending } from '../src/migrations/run-pending.js';
import { ormOptions } from '../src/orm.config.js';
import { freshDatabase, onPostgres, type TestDatabase } from './support/database.js';
import { administer, urlOf } from './support/global-setup.js';

const opened: { close(): Promise<unknown> }[] = [];
const silently = () => undefined;

afterAll(async () => {
  for (const one of opened.reverse()) await one.close();
});

async function emptyDatabase(): Promise<string> {
  const { url } = inject('postgres') as { url: string };
  const name = `port_pass_test_${randomBytes(6).toString('hex')}`;
  await administer(url, `create database ${name}`);
  opened.push({ close: () => administer(url, `drop database ${name} with (force)`) });
  return urlOf(url, name);
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  opened.push({ close: () => client.end() });
  return client;
}

const env = (databaseUrl: string) => ({ databaseUrl, databasePoolSize: 1, dataDir: '' });

/** Adds a column that a concurrent report may block. */
class AddColumn extends Migration {
  override name = 'AddColumn';
  override up(): void {
    this.addSql('alter table application add column trial text');
  }
}

class AddIndex extends Migration {
  override name = 'AddIndex';
  override isTransactional = () => false;
  override up(): void {
    createIndexConcurrently(this, 'trial_index', 'on application (version)');
  }
}

class AddThenFail extends Migration {
  override name = 'AddThenFail';
  override up(): void {
    this.addSql('alter table application add column half text');
    this.addSql('select 1 / 0');
  }
}

describe.skipIf(!onPostgres())('migrating', () => {
  it('ends with the reason when a migration fails, and holds up no other server', async () => {
    const url = await emptyDatabase();
    await administer(url, 'create table branch (code integer)');
    for (const _node of [1, 2]) {
      await expect(migrate(env(url), silently)).rejects.toThrow(
        /^Migration Migration20261120054945_initial failed: relation "branch" already exists$/,
      );
    }
    await administer(url, 'drop table branch');
    await migrate(env(url), silently);
    await migrate(env(url), silently);
  });

  it('ends when the database accepts the connection and says nothing', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    opened.push({ close: async () => silent.close() });
    const { port } = silent.address() as { port: number };
    await expect(migrate(env(`postgresql://x@127.0.0.1:${port}/x`), silently)).rejects.toThrow(/timeout/);
  });

  it('lets one of several servers migrate while the others wait for it', async () => {
    const url = await emptyDatabase();
    const reports: string[] = [];
    await Promise.all([1, 2, 3].map(() => migrate(env(url), (sentence) => reports.push(sentence))));
    expect(new Set(reports)).toEqual(new Set(['Another server is migrating the database; this one waits.']));
  });

  describe('a table that is in use', () => {
    async function pending(...migrations: (typeof AddColumn)[]) {
      const database: TestDatabase = await freshDatabase();
      opened.push({ close: database.drop });
      const url = database.migrationDatabaseUrl as string;
      const options = ormOptions(env(url), 'owner');
      const list = migrations.map((one) => ({ name: one.name, class: one }));
      const orm = await MikroORM.init({ ...options, migrations: { ...options.migrations, migrationsList: list } });
      opened.push({ close: () => orm.close(true) });
      return { url, run: (report: (sentence: string) => void = silently) => runPending(orm.migrator, report) };
    }

    it('stays readable while a migration waits for a long report to end', async () => {
      const { url, run } = await pending(AddColumn);
      const [report, reader] = [await connected(url), await connected(url)];
      await report.query('begin; select count(*) from application');
      const reports: string[] = [];
      const migration = run((sentence) => reports.push(sentence));
      const waiting = `select from pg_locks where not granted and relation = 'application'::regclass`;
      await expect.poll(async () => (await reader.query(waiting)).rowCount, { timeout: 10_000 }).toBe(1);
      // The queue of the lock: without a timeout this waits as long as the report.
      await reader.query('select count(*) from application');
      await report.query('commit');
      await migration;
      expect(reports).toEqual(['Migration AddColumn waits for a lock that another transaction holds.']);
      await reader.query('select trial from application');
    });

    it('keeps nothing of a migration that fails', async () => {
      const { url, run } = await pending(AddThenFail);
      await expect(run()).rejects.toThrow('Migration AddThenFail failed: division by zero');
      await expect((await connected(url)).query('select half from application')).rejects.toThrow('does not exist');
    });

    it('gets an index while it is written to, also where an earlier try was cut off', async () => {
      const { url, run } = await pending(AddIndex);
      const client = await connected(url);
      await client.query('create index trial_index on application (id)');
      await run();
      const { rows } = await client.query(
        `select pg_get_indexdef(indexrelid) as is, indisvalid from pg_index where indexrelid = 'trial_index'::regclass`,
      );
      expect(rows).toEqual([{ is: expect.stringContaining('(version)'), indisvalid: true }]);
    });
  });
});
