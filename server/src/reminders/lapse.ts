import type { EntityManager } from '@mikro-orm/postgresql';
import { cancelItems } from '../applications/effects/cancel-items.js';
import { cancelPasses } from '../applications/effects/cancel-passes.js';
import type { Author } from '../history/history.js';
import { filled, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { REMINDERS } from './reminder-rules.js';

const AFTER = {
  returned: REMINDERS.APPLICATION_RETURNED.lapsesAfter,
  notCollected: REMINDERS.CARD_NOT_COLLECTED.lapsesAfter,
};

/** As the record shows it to readers of either language. */
const REASONS = {
  returned: `退回後 ${AFTER.returned} 天未補正，申請失效。 Not corrected within ${AFTER.returned} days: the application has lapsed.`,
  notCollected: `製證後 ${AFTER.notCollected} 天未領證，申請及通行證失效。 Not collected within ${AFTER.notCollected} days: application and card have lapsed.`,
};

/** Ends returned items that were not corrected in time (R-TIME-2). Returns those that were still returned. */
export async function lapseReturned(tx: EntityManager, author: Author, itemIds: readonly string[]) {
  if (itemIds.length === 0) return [];
  const database = transactionDatabase(tx);
  // Locked as a correction locks them, whose items are then no longer returned.
  await database.change(sql`update application x set version = version + 1 where x.id in (
    select x.id from application x join application_item i on i.application_id = x.id
    where i.id = any(${itemIds}::uuid[]) order by x.id for update of x)`);
  return cancelItems(tx, author, sql`i.id = any(${itemIds}::uuid[]) and i.state = 'RETURNED'`, REASONS.returned);
}

/** Ends cards that were not collected in time, and what is under way about them (R-TIME-2). Returns those that still lay there. */
export async function lapseCards(tx: EntityManager, author: Author, passIds: readonly string[]) {
  if (passIds.length === 0) return [];
  const database = transactionDatabase(tx);
  await database.change(sql`select e.id from pass e where e.id = any(${passIds}::uuid[]) order by e.id for update`);
  const lying = await database.rows(
    { id: filled(uuid) },
    sql`select e.id from pass e where e.id = any(${passIds}::uuid[]) and e.collected_at is null
      and e.cancelled_at is null order by e.id`,
  );
  const ids = lying.map(({ id }) => id);
  await cancelPasses(tx, author, ids, { reason: REASONS.notCollected });
  return ids;
}
