import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { Vault } from '../server/dist/access/vault.js';
import { CONSENT_VERSION } from '../server/dist/accounts/consent.js';
import { keyOf } from '../server/dist/keys/key.js';
import { migrate } from '../server/dist/migrate.js';
import { startPostgres } from '../server/test/support/postgres.ts';

/** Each company has 50 people, and three people share an ID number, as they do who work for several. */
const PASSES_PER_COMPANY = 1_000;
const PEOPLE_PER_COMPANY = 50;
const FEWEST_COMPANIES = 300;

/**
 * A database of its own with `rows` passes, on the server `DATABASE_URL` names or on one started from the npm binaries.
 * @param {number} rows
 */
export async function filledDatabase(rows) {
  const server = process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL, stop: async () => {} }
    : await startPostgres();
  if ('missing' in server) throw new Error(`No PostgreSQL server: ${server.missing}. Set DATABASE_URL.`);
  const name = `port_pass_bench_${randomBytes(4).toString('hex')}`;
  const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  await run(server.url, (client) => client.query(`create database ${name}`));
  const drop = async () => {
    await run(server.url, (client) => client.query(`drop database ${name} with (force)`));
    await server.stop();
  };
  try {
    const logins = {
      databaseUrl: loginAt(url, 'port_pass_bench_server'),
      migrationDatabaseUrl: url,
      analystDatabaseUrl: loginAt(url, 'port_pass_bench_analysts'),
    };
    await migrate({ ...logins, databasePoolSize: 1, dataDir: '' });
    const keys = { idEncryptionKey: randomBytes(32), idIndexKey: randomBytes(32), passCodeKey: randomBytes(32) };
    const viewers = await run(url, (client) => fill(client, rows, vaultOf(keys)));
    return { url, logins, keys, ...viewers, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

/**
 * @param {string} url
 * @param {string} username
 */
function loginAt(url, username) {
  return Object.assign(new URL(url), { username, password: 'made-up-for-the-bench' }).href;
}

/**
 * As the version before the present one encrypted: SQL copies the same text into many rows.
 * @param {{ idEncryptionKey: Buffer, idIndexKey: Buffer }} keys
 */
function vaultOf({ idEncryptionKey, idIndexKey }) {
  return new Vault({ encryption: [keyOf(idEncryptionKey)], index: [keyOf(idIndexKey)] }, { unbound: true });
}

/**
 * @param {pg.Client} client
 * @param {number} rows
 * @param {Vault} vault
 */
async function fill(client, rows, vault) {
  const companies = Math.max(FEWEST_COMPANIES, Math.ceil(rows / PASSES_PER_COMPANY));
  const distinct = Math.ceil((companies * PEOPLE_PER_COMPANY) / 3);
  const numbers = Array.from({ length: distinct }, (_, n) => `E${String(n).padStart(8, '0')}`);
  await client.query('create temporary table id_number (n integer primary key, cipher bytea, index bytea)');
  await client.query(
    'insert into id_number select n - 1, c, i from unnest($1::bytea[], $2::bytea[]) with ordinality t (c, i, n)',
    [
      numbers.map((number) => vault.seal('person.id_cipher', '', number)),
      numbers.map((number) => vault.indexOf('PASSPORT', number)),
    ],
  );
  const sql = await readFile(join(import.meta.dirname, 'fill.sql'), 'utf8');
  const filled = { ':rows': rows, ':companies': companies, ':consent': `'${CONSENT_VERSION}'` };
  // Constraints hold by the way the rows are made; what triggers would write is not read here.
  await client.query(
    `set session_replication_role = replica; set work_mem = '512MB'; set maintenance_work_mem = '1GB'`,
  );
  await withoutIndexes(client, 'pass', () =>
    client.query(Object.entries(filled).reduce((text, [name, value]) => text.replaceAll(name, String(value)), sql)),
  );
  await client.query('reset session_replication_role; reset work_mem; reset maintenance_work_mem');
  await client.query('vacuum (analyze)');

  await client.query(`update account set second_factor_since = now() where kind = 'STAFF'`);
  const session = randomBytes(32).toString('base64url');
  const staffSession = randomBytes(32).toString('base64url');
  const token = randomBytes(32).toString('base64url');
  const gateToken = randomBytes(32).toString('base64url');
  await client.query(
    `insert into session (token_hash, account_id, remembered, created_at, idle_expires_at, expires_at)
     select case kind when 'STAFF' then $2::bytea else $1::bytea end, id, true, now(), now() + interval '3 days', now() + interval '14 days'
     from account where kind in ('GENERAL', 'STAFF')`,
    [createHash('sha256').update(session).digest(), createHash('sha256').update(staffSession).digest()],
  );
  await client.query(
    `insert into access_token (id, token_hash, account_id, label, created_at, expires_at)
     select uuidv7(), case when kind = 'GATE' then $2::bytea else $1::bytea end, id, 'bench', now(), now() + interval '1 day'
     from account where kind in ('ANALYST', 'GATE')`,
    [createHash('sha256').update(token).digest(), createHash('sha256').update(gateToken).digest()],
  );
  const { rows: operators } = await client.query(`select company_id from account where kind = 'GENERAL'`);
  const { rows: asked } = await client.query('select number from pass order by random() limit 20000');
  const passNumbers = asked.map((/** @type {{ number: string }} */ { number }) => number);
  return {
    session,
    staffSession,
    token,
    gateToken,
    passNumbers,
    companyId: /** @type {string} */ (operators[0].company_id),
  };
}

/**
 * Does work without the indexes of a table that are no constraints, and makes them afterwards, which takes less than half the time.
 * @param {pg.Client} client
 * @param {string} table
 * @param {() => Promise<unknown>} work
 */
async function withoutIndexes(client, table, work) {
  const { rows: indexes } = await client.query(
    `select i.indexrelid::regclass name, pg_get_indexdef(i.indexrelid) definition from pg_index i
     where i.indrelid = $1::regclass and not i.indisunique and not i.indisprimary`,
    [table],
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await work();
  for (const { definition } of indexes) await client.query(definition);
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function run(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
