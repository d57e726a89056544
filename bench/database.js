import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { Vault } from '../server/dist/access/vault.js';
import { CONSENT_VERSION } from '../server/dist/accounts/consent.js';
import { keyOf } from '../server/dist/keys/key.js';
import { migrate } from '../server/dist/migrate.js';
import { startPostgres } from '../server/test/support/postgres.ts';

const DISTINCT_ID_NUMBERS = 5_000;

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
  const numbers = Array.from({ length: DISTINCT_ID_NUMBERS }, (_, n) => `E${String(n).padStart(8, '0')}`);
  await client.query('create temporary table id_number (n integer primary key, cipher bytea, index bytea)');
  await client.query(
    'insert into id_number select n - 1, c, i from unnest($1::bytea[], $2::bytea[]) with ordinality t (c, i, n)',
    [
      numbers.map((number) => vault.seal('person.id_cipher', '', number)),
      numbers.map((number) => vault.indexOf('PASSPORT', number)),
    ],
  );
  const sql = await readFile(join(import.meta.dirname, 'fill.sql'), 'utf8');
  await client.query(sql.replaceAll(':rows', String(rows)).replaceAll(':consent', `'${CONSENT_VERSION}'`));
  await client.query('vacuum (analyze)');

  const session = randomBytes(32).toString('base64url');
  const token = randomBytes(32).toString('base64url');
  const gateToken = randomBytes(32).toString('base64url');
  await client.query(
    `insert into session (token_hash, account_id, remembered, created_at, idle_expires_at, expires_at)
     select $1, id, true, now(), now() + interval '3 days', now() + interval '14 days' from account where kind = 'GENERAL'`,
    [createHash('sha256').update(session).digest()],
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
  return { session, token, gateToken, passNumbers, companyId: /** @type {string} */ (operators[0].company_id) };
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
