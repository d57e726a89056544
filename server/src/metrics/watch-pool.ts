import { AsyncResource } from 'node:async_hooks';
import type { Pool } from 'pg';
import { openSpan } from '../shared/spans.js';
import type { Meter } from './meter.js';

type Done = (problem: unknown, ...results: unknown[]) => void;
// biome-ignore lint/suspicious/noExplicitAny: the driver's own type of a function with many forms.
type Call = (...args: any[]) => any;

/** Measures how long a pool takes to hand out connections, and the database to answer on them. */
export function watchPool(meter: Meter, name: string, pool: Pool): void {
  meter.pools.set(name, pool);
  const acquired = (since: number): void => meter.acquisitions.observe({ pool: name }, secondsSince(since));
  const connect: Call = pool.connect.bind(pool);
  Object.assign(pool, {
    connect(done?: Done) {
      const since = performance.now();
      if (!done) return connect().finally(() => acquired(since));
      // The pool calls back from wherever a connection was released: what follows belongs to this request.
      const request = new AsyncResource('acquire');
      return connect((...answer: Parameters<Done>) => {
        acquired(since);
        request.runInAsyncScope(done, undefined, ...answer);
      });
    },
  });
  const watched = new WeakSet<object>();
  // Not on `connect`: the pool may have connections already.
  pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const query: Call = client.query.bind(client);
    Object.assign(client, { query: timed(query, (statement) => begin(meter, name, statement)) });
  });
}

/** Calls `begin` with each statement, and what that returns when it is answered, whichever form of call is used. */
function timed(query: Call, begin: (statement: unknown) => (problem?: unknown) => void): Call {
  return (...args) => {
    const end = begin(args[0]);
    const done: unknown = args.at(-1);
    if (typeof done === 'function') {
      const counted: Done = (problem, ...results) => {
        end(problem ?? undefined);
        done(problem, ...results);
      };
      return query(...args.slice(0, -1), counted);
    }
    const answer: unknown = query(...args);
    if (answer instanceof Promise) {
      answer.then(
        () => end(),
        (problem: unknown) => end(problem),
      );
    }
    return answer;
  };
}

function begin(meter: Meter, pool: string, statement: unknown): (problem?: unknown) => void {
  const since = performance.now();
  const span = openSpan(() => summaryOf(statement), { 'db.system.name': 'postgresql', 'port_pass.pool': pool });
  return (problem) => {
    const outcome = problem === undefined ? 'answered' : 'failed';
    meter.statements.observe({ pool, outcome }, secondsSince(since));
    span?.end(problem !== undefined);
  };
}

function secondsSince(since: number): number {
  return (performance.now() - since) / 1000;
}

/** What a statement does to which table: its text may hold values. */
function summaryOf(statement: unknown): string {
  const text = typeof statement === 'string' ? statement : ((statement as { text?: string } | null)?.text ?? '');
  const verb = /^\s*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? 'statement';
  const table = /\b(?:from|into|update|join)\s+"?([a-z_]+)"?(?!\s*\()/i.exec(text)?.[1];
  return table ? `${verb} ${table}` : verb;
}
