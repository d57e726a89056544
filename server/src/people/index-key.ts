import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../access/vault.js';
import { shareLock } from '../shared/advisory-locks.js';
import { text } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';

/**
 * The id of the key that numbers are indexed with until the transaction ends; undefined where a server has one only. Of two,
 * all servers use the older one until every number in the database is indexed with the newer: the same number is never
 * indexed with both. A number that is indexed anew already is stored so by a trigger.
 */
export async function indexKeyInUse(tx: EntityManager, { indexKeys }: Vault): Promise<string | undefined> {
  if (indexKeys.length === 1) return undefined;
  await shareLock(tx, 'indexKey');
  const [key] = await transactionDatabase(tx).rows(
    { id: text },
    sql`select id from key_fingerprint where id = any(${indexKeys}) and retired_at is null order by first_used_at, id limit 1`,
  );
  return key?.id;
}
