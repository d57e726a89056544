import { vi } from 'vitest';
import type { TestApp } from './app.js';
import { readRows } from './read-rows.js';

const WAITING = `select count(distinct pid)::int as count from pg_locks
  where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`;

/**
 * Runs calls at the same time: takes a lock, waits until all of them are blocked by it, then releases it by a rollback,
 * or by a commit if `commit` is set. At most three calls, as each needs a connection.
 * @param lock a statement with `?` placeholders, such as a `select … for update`.
 */
export async function runBlockedCalls<T>(
  app: TestApp,
  lock: { readonly text: string; readonly values: readonly unknown[]; readonly commit?: boolean },
  calls: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const { orm, database } = app.services;
  const em = orm.em.fork();
  await em.begin();
  await em.execute(lock.text, [...lock.values]);
  const running = calls.map((call) => call());
  try {
    await vi.waitFor(async () => {
      const [row] = await readRows<{ count: number }>(database, { text: WAITING, values: [] });
      if (row?.count !== calls.length) throw new Error(`${row?.count} of ${calls.length} calls are blocked`);
    }, 3_000);
  } finally {
    await (lock.commit ? em.commit() : em.rollback());
  }
  return Promise.all(running);
}
