import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionDatabase } from '../shared/sql.js';
import { banInForce } from './bans-in-force.js';

/**
 * Bans of a document, and those that wait for their confirmation, stay on a record that is about to get another number
 * (R-BAN-1). The human is locked.
 */
export async function keepBans(tx: EntityManager, personId: string, now: Date): Promise<void> {
  await transactionDatabase(tx).change(sql`insert into ban_record (ban_id, person_id)
    select g.id, h.id from person h join ban g on g.holder_id_index = h.id_index
    where h.id = ${personId} and (${banInForce(now)} or (g.decision is null and g.expires_at > ${now})) on conflict do nothing`);
}
