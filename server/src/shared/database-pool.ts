import type { Client, Pool, PoolConfig } from 'pg';

/** Timeouts of every connection, in milliseconds: a stuck statement or lock never blocks a request for long. */
export const DATABASE_TIMEOUTS = { statement: 5_000, lock: 3_000, idleInTransaction: 10_000, acquire: 3_000 } as const;

/** The server cancels a statement after its own timeout; after this time more, it is not there to do so. */
const SILENCE_MS = 1_000;

/**
 * Limits of a pool that hold where the server falls silent, as behind a lost network path.
 * @param statementMs the server's own limit
 */
export function clientTimeouts(statementMs: number) {
  return {
    connectionTimeoutMillis: DATABASE_TIMEOUTS.acquire,
    query_timeout: statementMs + SILENCE_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  } as const satisfies PoolConfig;
}

/** With these the server notices that a client is gone, and ends what it had open. */
const SERVER_SIDE = {
  tcp_keepalives_idle: 10,
  tcp_keepalives_interval: 5,
  tcp_keepalives_count: 3,
  tcp_user_timeout: 15_000,
} as const;

/** Connection parameters that PostgreSQL takes at start-up, as `options` of a pool. */
export function connectionOptions(settings: Readonly<Record<string, string | number>>): string {
  return Object.entries({ ...SERVER_SIDE, ...settings })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

/** The driver's error for a statement that the server has not answered in time. */
export const NO_ANSWER = 'Query read timeout';

/**
 * Ends a connection on which the server has not answered in time, and with it all idle ones: something in between has
 * probably forgotten them too. The driver alone would go on with them.
 */
export function endSilentConnections(pool: Pool): void {
  const idle = new Set<Client>();
  const silent = (client: Client): void => {
    for (const one of [client, ...idle]) streamOf(one).destroy();
  };
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const watched = (...args: unknown[]): unknown => {
      const answer = query(...args);
      if (answer instanceof Promise) answer.catch((problem) => isNoAnswer(problem) && silent(client as Client));
      return answer;
    };
    Object.assign(client, { query: watched });
  });
  pool.on('acquire', (client) => idle.delete(client as Client));
  pool.on('remove', (client) => idle.delete(client as Client));
  pool.on('release', (problem: unknown, client) => {
    if (isNoAnswer(problem)) silent(client as Client);
    else if (!problem) idle.add(client as Client);
  });
}

function isNoAnswer(problem: unknown): boolean {
  return problem instanceof Error && problem.message === NO_ANSWER;
}

function streamOf(client: Client): { destroy(): void } {
  return (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream;
}
