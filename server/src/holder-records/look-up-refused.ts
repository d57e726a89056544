import type { RefusalHandler } from '../messages/refusal.js';
import { giveBackSmsCaps } from '../messages/sms/caps.js';
import { HOLDER_RECORD } from '../phones/phone-state.sql.js';
import { nullable, text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';

/** A code that the gateway refused gives back what phone, pass and person had of the day (R-TEL-4). */
export const giveLookUpBack: RefusalHandler = async (tx, services, { id, createdAt }) => {
  const [row] = await transactionDatabase(tx).rows(
    { phone: text, chain_id: uuid, person_id: nullable(uuid) },
    sql`select l.phone, l.chain_id, ${HOLDER_RECORD} person_id from holder_look_up l join pass p on p.id = l.chain_id
      where l.message_id = ${id}`,
  );
  if (!row) return;
  const parties = { phone: row.phone, passId: row.chain_id, personId: row.person_id ?? undefined };
  await giveBackSmsCaps(tx, services, parties, createdAt);
};
