import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface PostgresServer {
  /** Address of the server's maintenance database, with the rights of a superuser. */
  readonly url: string;
  /** For files that go when the server goes. */
  readonly folder: string;
  /** The file of what the server logs. */
  readonly log: string;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server from the binaries that came with `npm ci`, or says why it cannot. The server belongs to a
 * keeper process, which takes it and its folder away as soon as this process ends, however it ends.
 */
export async function startPostgres(): Promise<PostgresServer | { readonly missing: string }> {
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'postgres-keeper.ts')], {
    // In a session of its own: Ctrl+C reaches this process only, and the keeper ends by itself.
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  const answer = await new Promise<Omit<PostgresServer, 'stop'> | { missing: string }>((resolve) => {
    keeper.once('error', (error) => resolve({ missing: error.message }));
    keeper.once('exit', () => resolve({ missing: 'its keeper process ended early' }));
    createInterface(keeper.stdout).once('line', (line) => resolve(JSON.parse(line)));
  });
  if ('missing' in answer) return answer;
  // The server must not keep a process alive that forgets to stop it.
  for (const handle of [keeper, keeper.stdin as Socket, keeper.stdout as Socket]) handle.unref();
  return {
    ...answer,
    stop: () => {
      keeper.ref();
      keeper.stdin.end();
      return ended;
    },
  };
}
