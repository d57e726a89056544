import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const START_SECONDS = 120;

/** A server of this repository, in a process of its own. */
export interface ServerNode {
  readonly url: string;
  /** Starts it, again after it has ended, and waits until it is ready. */
  start(): Promise<void>;
  /** Of the process that runs. */
  pid(): number;
  /** Returns its exit code, null after a kill. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const MAIN = join(import.meta.dirname, '..', 'server', 'dist', 'main.js');

/** @param env beside the settings that all have @param main built by `npm run build:server`, or of another version */
export async function serverNode(env: Readonly<Record<string, string>>, main = MAIN): Promise<ServerNode> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let ended: Promise<number | null> = Promise.resolve(null);

  async function start(): Promise<void> {
    const { PATH = '', SystemRoot = '' } = process.env;
    const started = spawn(process.execPath, [main], {
      env: { PATH, SystemRoot, DEMO: 'false', LOG_LEVEL: 'fatal', ...KEYS, ...env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child = started;
    running.add(started);
    ended = new Promise((resolve) => started.once('exit', resolve));
    void ended.then(() => running.delete(started));
    for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; await wait(100)) {
      if (started.exitCode !== null) throw new Error(`a server ended with ${started.exitCode} while starting`);
      const answer = await fetch(`${url}/ready`).catch(() => undefined);
      await answer?.arrayBuffer();
      if (answer?.ok) return;
    }
    throw new Error(`a server was not ready after ${START_SECONDS} s`);
  }

  return {
    url,
    start,
    pid: () => child?.pid ?? 0,
    end: (signal) => {
      child?.kill(signal);
      return ended;
    },
  };
}

/** Of all servers of one database; not those of the demo, which production refuses. */
export const KEYS = Object.fromEntries(
  ['ID_ENCRYPTION_KEY', 'ID_INDEX_KEY', 'PASS_CODE_KEY'].map((name) => [
    name,
    Buffer.alloc(32, `faults ${name}`).toString('base64'),
  ]),
);

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
