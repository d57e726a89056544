import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionDatabase } from '../shared/sql.js';

/**
 * Ends the codes that would still write another phone to a person once it is verified: what the company enters later stands
 * (R-TEL-3).
 */
export async function endPhoneChanges(tx: EntityManager, personId: string, now: Date): Promise<void> {
  await transactionDatabase(tx).change(
    sql`update phone_code k set ended_at = ${now} from pass p
      where p.person_id = ${personId} and k.chain_id = coalesce(p.chain_id, p.id) and k.changes_phone and k.ended_at is null`,
  );
}
