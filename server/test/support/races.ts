import { vi } from 'vitest';
import type { TestApp } from './app.js';

const WAITING = `select count(distinct pid)::int as count from pg_locks
  where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`;

/**
 * Makes calls meet: holds a row until all of them wait for it, then lets go. At most three, as each needs a connection.
 * @param lock a `select … for update` with `?` placeholders.
 */
export async function meeting<T>(
  app: TestApp,
  lock: { readonly text: string; readonly values: readonly unknown[] },
  calls: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const { orm, database } = app.services;
  let running: Promise<T>[] = [];
  await orm.em.fork().transactional(async (tx) => {
    await tx.execute(lock.text, [...lock.values]);
    running = calls.map((call) => call());
    await vi.waitFor(async () => {
      const [row] = await database.rows<{ count: number }>({ text: WAITING, values: [] });
      if (row?.count !== calls.length) throw new Error(`${row?.count} of ${calls.length} calls wait`);
    }, 3_000);
  });
  return Promise.all(running);
}
