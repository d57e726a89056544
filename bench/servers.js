import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POOL_SIZE = '10';
const START_SECONDS = 60;

/** @typedef {{ url: string, stop(): Promise<void> }} Server */

/**
 * The settings of the product.
 * @param {{ logins: { databaseUrl: string, migrationDatabaseUrl: string, analystDatabaseUrl: string }, keys: { idEncryptionKey: Buffer, idIndexKey: Buffer, passCodeKey: Buffer }, dataDir: string }} of
 */
export function productEnv({ logins, keys, dataDir }) {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: logins.databaseUrl,
    MIGRATION_DATABASE_URL: logins.migrationDatabaseUrl,
    ANALYST_DATABASE_URL: logins.analystDatabaseUrl,
    DATABASE_POOL_SIZE: POOL_SIZE,
    DATA_DIR: dataDir,
    DEMO: 'false',
    LOG_LEVEL: 'warn',
    PUBLIC_URL: 'https://localhost',
    SMTP_URL: 'smtp://127.0.0.1:9',
    SMS_GATEWAY: 'mitake',
    SMS_URL: 'https://127.0.0.1:9',
    SMS_USERNAME: 'bench',
    SMS_PASSWORD: 'of the benchmark',
    SMS_REPORT_SECRET: 'k3V9xQ2mZ7wB4tN8cR1yH6pL5sD0fG3j',
    ID_ENCRYPTION_KEY: keys.idEncryptionKey.toString('base64'),
    ID_INDEX_KEY: keys.idIndexKey.toString('base64'),
    PASS_CODE_KEY: keys.passCodeKey.toString('base64'),
  };
}

/**
 * The three servers, each in a process of its own on the same database, with the same number of connections to it.
 * @param {{ url: string, logins: { databaseUrl: string, migrationDatabaseUrl: string, analystDatabaseUrl: string }, keys: { idEncryptionKey: Buffer, idIndexKey: Buffer, passCodeKey: Buffer } }} database
 * @param {{ alone: boolean }} which whether only the product is wanted
 */
export async function startServers({ url, logins, keys }, { alone }) {
  const shared = { NODE_ENV: 'production', GRAPHILE_ENV: 'production', DATABASE_URL: url };
  const dataDir = mkdtempSync(join(tmpdir(), 'port-pass-bench-'));
  /** @type {Server[]} */
  const started = [];
  const stop = async () => {
    await Promise.all(started.map((server) => server.stop()));
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const env = productEnv({ logins, keys, dataDir });
    const product = await start(started, join('..', 'server', 'dist', 'main.js'), '/ready', {
      ...shared,
      ...env,
      // As `npm start` starts it.
      NODE_OPTIONS: '--max-semi-space-size=64',
    });
    if (alone) return { product, postgraphile: '', limit: '', stop };
    const postgraphile = await start(started, 'postgraphile.js', '/', { ...shared, POOL_SIZE });
    const limit = await start(started, 'limit.js', '/', { ...shared, POOL_SIZE });
    return { product, postgraphile, limit, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {Server[]} started
 * @param {string} file
 * @param {string} path answers as soon as the server is ready
 * @param {Record<string, string>} env
 * @returns {Promise<string>} the server's address
 */
async function start(started, file, path, env) {
  const port = await freePort();
  const { PATH, SystemRoot } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, file)], {
    env: { PATH, SystemRoot, ...env, PORT: String(port) },
    // PostGraphile warns of every type and partition that it does not know.
    stdio: ['ignore', 'ignore', file === 'postgraphile.js' ? 'ignore' : 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = `http://127.0.0.1:${port}`;
  started.push({
    url,
    stop: async () => {
      child.kill();
      await Promise.race([gone, wait(5_000)]);
      kill();
      process.off('exit', kill);
    },
  });
  for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; await wait(100)) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`);
    const answer = await fetch(url + path).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer && answer.status < 500) return url;
  }
  throw new Error(`${file} did not become ready in ${START_SECONDS} s`);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
