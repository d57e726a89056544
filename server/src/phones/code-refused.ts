import type { RefusalHandler } from '../messages/refusal.js';
import { giveBackSmsCaps } from '../messages/sms/caps.js';
import { nullable, text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { HOLDER_RECORD } from './phone-state.sql.js';

/** A code that the gateway refused gives back what phone, pass and person had of the day (R-TEL-4). */
export const giveCodeBack: RefusalHandler = async (tx, services, { id, createdAt }) => {
  const [row] = await transactionDatabase(tx).rows(
    { phone: text, chain_id: uuid, person_id: nullable(uuid) },
    sql`select k.phone, k.chain_id, ${HOLDER_RECORD} person_id from phone_code k join pass p on p.id = k.chain_id
      where k.message_id = ${id} and not exists (select from message m where m.id = k.message_id and m.retried_at is not null)`,
  );
  // Retried, it was not counted again.
  if (!row) return;
  const parties = { phone: row.phone, passId: row.chain_id, personId: row.person_id ?? undefined };
  await giveBackSmsCaps(tx, services, parties, createdAt);
};
