import type { EntityManager } from '@mikro-orm/postgresql';
import { integer } from './rows.js';
import { sql, transactionDatabase } from './sql.js';

/**
 * Takes the next `count` numbers of a scope and returns the first. Under a row lock in the caller's transaction, so
 * that numbers are unique and, since a rollback returns them, gapless (R-NUM-3). A caller that needs several scopes
 * takes them in sorted order, so that two callers cannot deadlock.
 */
export async function takeNumbers(em: EntityManager, scope: string, count: number): Promise<number> {
  const [row] = await transactionDatabase(em).changed(
    { last_value: integer },
    sql`insert into number_sequence as s (scope, last_value) values (${scope}, ${count})
      on conflict (scope) do update set last_value = s.last_value + excluded.last_value returning last_value`,
  );
  if (!row) throw new Error(`no number for ${scope}`);
  return row.last_value - count + 1;
}
