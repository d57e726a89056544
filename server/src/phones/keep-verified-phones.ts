import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionDatabase } from '../shared/sql.js';

/** What was verified for cards is verified for those that were made to follow them (R-TEL-6). */
export async function keepVerifiedPhones(tx: EntityManager, newCards: readonly string[]): Promise<void> {
  await transactionDatabase(tx).change(
    sql`insert into phone_verification (id, chain_id, phone, verified_at, by, account_id)
      select distinct on (n.id) gen_random_uuid(), coalesce(n.chain_id, n.id), v.phone, v.verified_at, v.by, v.account_id
      from pass n join pass o on o.id = n.previous_pass_id
        join phone_verification v on v.chain_id = coalesce(o.chain_id, o.id)
      where n.id = any(${newCards}::uuid[]) order by n.id, v.verified_at desc, v.id desc`,
  );
}
