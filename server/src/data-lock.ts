import { execFileSync } from 'node:child_process';
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
  const take = () => writeFileSync(file, [process.pid, startOf(process.pid)].join(' '), { flag: 'wx' });
  try {
    take();
  } catch {
    const [pid, ...start] = readFileSync(file, 'utf8').split(' ');
    if (isRunning(Number(pid), start.join(' '))) {
      throw new Error(`Process ${pid} already serves ${env.dataDir}. Stop it, or set DATA_DIR to another folder.`);
    }
    rmSync(file, { force: true });
    take();
  }
  return () => rmSync(file, { force: true });
}

/** The number of a process that was killed may be another's by now, in a container even ours: its start tells them apart. */
function isRunning(pid: number, start: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const current = startOf(pid);
  return start && current ? start === current : pid !== process.pid;
}

/** When a process started, in words of the system that no other process with its number has; empty where unknown. */
function startOf(pid: number): string {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      // The name of the process, in parentheses, may contain anything; the start is the 20th field after it.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return `${boot} ${fields[19]}`;
    }
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
