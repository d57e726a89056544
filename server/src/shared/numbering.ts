import type { EntityManager } from '@mikro-orm/postgresql';
import { boolean, integer } from './rows.js';
import { sql, transactionDatabase } from './sql.js';

/** What was taken of a counter. */
interface Taken {
  readonly last: number;
  /** Whether it has been reported already that it comes to its end. */
  readonly warned: boolean;
}

/**
 * Takes the next `count` values of a counter. Under a row lock in the caller's transaction, so that they are unique and,
 * since a rollback returns them, gapless (R-NUM-3).
 */
export async function takeValues(em: EntityManager, scope: string, count: number): Promise<Taken> {
  const [row] = await transactionDatabase(em).changed(
    { last_value: integer, warned: boolean },
    sql`insert into number_sequence as s (scope, last_value) values (${scope}, ${count})
      on conflict (scope) do update set last_value = s.last_value + excluded.last_value
      returning last_value, warned_at is not null warned`,
  );
  if (!row) throw new Error(`no number for ${scope}`);
  return { last: row.last_value, warned: row.warned };
}
