import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from './env.js';

/**
 * Prevents a second server from using the embedded database: PGlite lets two processes open one folder, which destroys
 * it. A lock left by a killed process is taken over. Returns a function that releases the lock.
 * @throws if another running process holds it.
 */
export function takeDataLock(env: Pick<Env, 'databaseUrl' | 'dataDir'>): () => void {
  if (env.databaseUrl) return () => undefined;
  mkdirSync(env.dataDir, { recursive: true });
  const file = join(env.dataDir, 'server.pid');
  const take = () => writeFileSync(file, String(process.pid), { flag: 'wx' });
  try {
    take();
  } catch {
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner !== process.pid && isRunning(owner)) {
      throw new Error(`Process ${owner} already serves ${env.dataDir}. Stop it, or set DATA_DIR to another folder.`);
    }
    rmSync(file, { force: true });
    take();
  }
  return () => rmSync(file, { force: true });
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
