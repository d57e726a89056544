import { Client, Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../src/migrate.js';
import { connectionOf, type DatabaseEnv } from '../src/roles/connection.js';
import { poolDatabase } from '../src/shared/sql.js';
import type { CheckedServices } from '../src/startup/check.js';
import { checkDatabaseLog } from '../src/startup/database-log.js';
import { checkRights } from '../src/startup/rights.js';
import { onPostgres } from './support/database.js';
import { administer, urlOf } from './support/global-setup.js';
import { type PostgresServer, startPostgres } from './support/postgres.js';

/** Roles belong to all databases of a server, so the drill has a server of its own; its owner is no superuser. */
let server: PostgresServer;
let superuser: string;

const as = (username: string, password: string) =>
  Object.assign(new URL(urlOf(server.url, 'drill')), { username, password }).href;
const env = (serverPassword = 'first'): DatabaseEnv => ({
  databaseUrl: as('drill_server', serverPassword),
  migrationDatabaseUrl: as('drill_owner', 'owner'),
  analystDatabaseUrl: as('drill_analysts', 'analysts'),
  databasePoolSize: 1,
  dataDir: '',
});
const silently = () => undefined;

async function ask<Row extends object>(connectionString: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Every right that the two roles have on a table, a column or what will be made. */
const RIGHTS = `
  select n.nspname || '.' || c.relname as on, a.grantee::regrole::text as to, a.privilege_type as right
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
  where a.grantee in ('port_pass_app'::regrole, 'port_pass_reader'::regrole)
  union all select c.relname || '.' || t.attname, a.grantee::regrole::text, a.privilege_type
  from pg_attribute t join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a
  where a.grantee in ('port_pass_app'::regrole, 'port_pass_reader'::regrole)
  union all select 'new ' || d.defaclobjtype::text, a.grantee::regrole::text, a.privilege_type
  from pg_default_acl d, aclexplode(d.defaclacl) a where a.grantee = 'port_pass_app'::regrole
  order by 1, 2, 3`;

describe.runIf(onPostgres())('a database whose dump was restored on a server without its roles', () => {
  beforeAll(async () => {
    const started = await startPostgres();
    if ('missing' in started) throw new Error(started.missing);
    server = started;
    superuser = urlOf(server.url, 'drill');
    for (const statement of [
      `create role drill_owner login createrole password 'owner'`,
      'create database drill owner drill_owner',
      `grant set on parameter log_min_messages, log_min_error_statement, log_error_verbosity, log_statement,
         log_min_duration_statement, log_parameter_max_length, log_parameter_max_length_on_error to drill_owner`,
    ]) {
      await administer(server.url, statement);
    }
    const [hba] = await ask<{ hba_file: string }>(server.url, 'show hba_file');
    await administer(
      server.url,
      `copy (values ('host all postgres all trust'), ('host all all all scram-sha-256')) to '${hba?.hba_file}'`,
    );
    await administer(server.url, 'select pg_reload_conf()');
    await migrate(env(), silently);
    return server.stop;
  });

  it('is served again by the next start, with the same rights', async () => {
    const before = await ask(superuser, RIGHTS);
    expect(before.length).toBeGreaterThan(100);
    // A dump has neither roles nor what they were granted, where they are missing.
    await administer(superuser, 'drop owned by port_pass_app, port_pass_reader, drill_server, drill_analysts');
    await administer(superuser, 'drop role port_pass_app, port_pass_reader, drill_server, drill_analysts');
    await expect(ask(env().databaseUrl ?? '', 'select 1')).rejects.toThrow('authentication failed');

    await migrate(env(), silently);
    expect(await ask(superuser, RIGHTS)).toEqual(before);
    expect(await ask(env().databaseUrl ?? '', 'select count(*) > 0 as filled from port')).toEqual([{ filled: true }]);
  });

  it('lets server and analysts in as users with no more rights than they need, and logs nothing of theirs', async () => {
    const pools = [new Pool(connectionOf(env(), 'app')), new Pool(connectionOf(env(), 'reader'))] as const;
    const services = {
      env: { ...env(), production: true },
      database: poolDatabase(pools[0]),
      analystDatabase: poolDatabase(pools[1]),
    } as unknown as CheckedServices;
    expect(await checkRights(services)).toBeUndefined();
    expect(await checkDatabaseLog(services)).toBeUndefined();
    for (const pool of pools) await pool.end();
  });

  it('gets the new password of an address at the next start', async () => {
    const changed = env('second');
    await migrate(changed, silently);
    expect(await ask(changed.databaseUrl ?? '', 'select current_user::text as me')).toEqual([{ me: 'drill_server' }]);
    await expect(ask(env('first').databaseUrl ?? '', 'select 1')).rejects.toThrow('authentication failed');
  });
});
