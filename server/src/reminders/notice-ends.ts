import type { EntityManager } from '@mikro-orm/postgresql';
import { type NoticeOutbox, noticeHolders } from '../phones/holder-notices.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { cardEnds } from './reminder.texts.js';
import type { ReminderKind } from './reminder-rules.js';

/** From so many days before its last one the holder of a card is known, once (R-TEL-9). */
const HOLDERS_FROM_DAYS = -7;

interface DueReminder {
  readonly kind: ReminderKind;
  readonly subject_id: string;
  /** The last day of the pass. */
  readonly counted_from: string;
  readonly days: number;
}

/** Tells the holders of passes that end within a week, with the first reminder of that week. Call it before these are noted. */
export async function noticeEnds(
  tx: EntityManager,
  outbox: NoticeOutbox,
  reminders: readonly DueReminder[],
  now: Date,
): Promise<void> {
  const ending = reminders.filter(({ kind, days }) => kind === 'PASS_ENDS' && days >= HOLDERS_FROM_DAYS);
  if (ending.length === 0) return;
  const earlier = await transactionDatabase(tx).rows(
    { subject_id: uuid },
    sql`select distinct r.subject_id from reminder r join unnest(${ending.map(({ subject_id }) => subject_id)}::uuid[],
        ${ending.map(({ counted_from }) => counted_from)}::date[]) e (id, last_day)
      on r.subject_id = e.id and r.counted_from = e.last_day
      where r.kind = 'PASS_ENDS' and r.days >= ${HOLDERS_FROM_DAYS}`,
  );
  const known = new Set(earlier.map(({ subject_id }) => subject_id));
  const lastDays = new Map(ending.map(({ subject_id, counted_from }) => [subject_id, counted_from]));
  const ids = [...lastDays.keys()].filter((id) => !known.has(id));
  await noticeHolders(tx, outbox, ids, now, (holder, { passId, lastFour }) =>
    cardEnds.to(holder, { lastFour, lastDay: lastDays.get(passId) ?? '' }),
  );
}
