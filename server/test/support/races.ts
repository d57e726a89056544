import { vi } from 'vitest';
import type { TestApp } from './app.js';

const WAITING = `select count(distinct pid)::int as count from pg_locks
  where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`;

/**
 * Makes calls meet: holds something until all of them wait for it, then lets go and undoes what it did, unless it is to
 * be kept. At most three, as each needs a connection.
 * @param hold a statement with `?` placeholders, such as a `select … for update`.
 */
export async function meeting<T>(
  app: TestApp,
  hold: { readonly text: string; readonly values: readonly unknown[]; readonly kept?: boolean },
  calls: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const { orm, database } = app.services;
  const em = orm.em.fork();
  await em.begin();
  await em.execute(hold.text, [...hold.values]);
  const running = calls.map((call) => call());
  try {
    await vi.waitFor(async () => {
      const [row] = await database.rows<{ count: number }>({ text: WAITING, values: [] });
      if (row?.count !== calls.length) throw new Error(`${row?.count} of ${calls.length} calls wait`);
    }, 3_000);
  } finally {
    await (hold.kept ? em.commit() : em.rollback());
  }
  return Promise.all(running);
}
