import type { EntityManager } from '@mikro-orm/postgresql';
import { raw, sql, transactionDatabase } from './sql.js';

type LockableTable = 'access_token' | 'account' | 'company' | 'gate';

/**
 * Locks a row against changes until the transaction ends; rows that refer to it may still be added. What is read after
 * it is what the transaction before has written. Returns whether there is such a row.
 */
export async function lockRow(tx: EntityManager, table: LockableTable, id: string): Promise<boolean> {
  const locked = await transactionDatabase(tx).change(
    sql`select id from ${raw(table)} where id = ${id} for no key update`,
  );
  return locked > 0;
}
