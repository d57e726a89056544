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

/**
 * Ends a connection on which the server has not answered within the pool's `query_timeout`, and with it all idle ones:
 * something in between has probably forgotten them too. The driver alone would go on with them; and its own timer ties
 * each statement and its callback together so that the rows stay in memory until the next full collection.
 */
export function endSilentConnections(pool: Pool): void {
  const { query_timeout: silentMs } = pool.options;
  if (silentMs === undefined) return;
  pool.options.query_timeout = undefined;
  const idle = new Set<Client>();
  pool.on('connect', (client) => {
    const silent = (): void => {
      for (const one of [client as Client, ...idle]) streamOf(one).destroy();
    };
    Object.assign(client, { query: answeredWithin(silentMs, client.query.bind(client), silent) });
  });
  pool.on('acquire', (client) => idle.delete(client as Client));
  pool.on('remove', (client) => idle.delete(client as Client));
  pool.on('release', (problem: unknown, client) => {
    if (!problem) idle.add(client as Client);
  });
}

// biome-ignore lint/suspicious/noExplicitAny: the driver's own type of a function with many forms.
type Query = (...args: any[]) => unknown;

/** Gives a statement up when it takes longer, whichever form of call is used. */
function answeredWithin(ms: number, query: Query, giveUp: () => void): Query {
  return (...args) => {
    const timer = setTimeout(giveUp, ms);
    const answered = (): void => clearTimeout(timer);
    const done: unknown = args.at(-1);
    if (typeof done === 'function') {
      return query(...args.slice(0, -1), (...answer: unknown[]) => {
        answered();
        done(...answer);
      });
    }
    const answer = query(...args);
    if (answer instanceof Promise) answer.then(answered, answered);
    else answered();
    return answer;
  };
}

function streamOf(client: Client): { destroy(): void } {
  return (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream;
}
