import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * The next `count` numbers of a scope, beginning with the one returned. Taken under a row lock in the caller's
 * transaction, so that numbers are unique and, as a rolled-back transaction gives them back, gapless (R-NUM-3).
 * A caller that needs several scopes takes them in sorted order, so that two callers never wait for each other.
 */
export async function takeNumbers(em: EntityManager, scope: string, count: number): Promise<number> {
  const [row] = await em.execute<{ last_value: number }[]>(
    `insert into number_sequence as s (scope, last_value) values (?, ?)
     on conflict (scope) do update set last_value = s.last_value + excluded.last_value returning last_value`,
    [scope, count],
  );
  if (!row) throw new Error(`no number for ${scope}`);
  return row.last_value - count + 1;
}
