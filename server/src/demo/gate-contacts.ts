import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionDatabase } from '../shared/sql.js';

/** What the gates of the demo said of themselves: one is silent, one out of order, one has passages to send, some said nothing. */
export async function insertGateContacts(em: EntityManager, systemId: string, now: Date): Promise<void> {
  const database = transactionDatabase(em);
  await database.change(sql`
    insert into gate_system_contact (account_id, reported_at, software, clock_ahead_ms)
    values (${systemId}, ${now}, '示範門禁 3.1', 400)`);
  await database.change(sql`
    insert into gate_contact (gate_id, account_id, heard_at, last_passage_at, reported_at, condition, unsent_events)
    select g.id, ${systemId}::uuid, h.at, (select max(e.at) from passage e where e.gate_id = g.id), h.at,
      case when g.code = 'KEELUNG-WEST-1' then 'OUT_OF_ORDER' else 'IN_ORDER' end,
      case when g.code = 'TAICHUNG-WEST-1' then 640 else 0 end
    from gate g
    cross join lateral (select case when g.code = 'KEELUNG-EAST-2' then ${now}::timestamptz - interval '3 hours'
      else ${now}::timestamptz end at) h
    where g.closed_at is null and g.code not like '%-2' or g.code = 'KEELUNG-EAST-2'`);
}
