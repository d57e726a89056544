import type { Services } from '../services.js';
import { sql } from '../shared/sql.js';
import { checkedKey, receivedKey } from './keys.js';

/**
 * Deletes an unused upload that has expired by `now`, with its files. The files are deleted first, outside of any
 * transaction: as long as there are any, a row leads to them.
 */
export async function discardUpload(
  { database, storage }: Pick<Services, 'database' | 'storage'>,
  id: string,
  now: Date,
): Promise<void> {
  await storage.delete(receivedKey(id));
  await storage.delete(checkedKey(id));
  await database.change(sql`
    with discarded as (
      delete from upload where id = ${id} and used_at is null and expires_at <= ${now}::timestamptz returning file_id)
    delete from stored_file where id in (select file_id from discarded)`);
}
