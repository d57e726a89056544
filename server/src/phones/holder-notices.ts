import type { EntityManager } from '@mikro-orm/postgresql';
import type { Env } from '../env.js';
import { tryTakeNotices } from '../messages/sms/caps.js';
import { queueSms, type SmsOutbox } from '../messages/sms/queue-sms.js';
import type { Sms, SmsAddressee } from '../messages/sms/sms-text.js';
import { LANGUAGES, type Language } from '../shared/language.js';
import { nullable, oneOf, text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { NOTICE_PHONE } from './phone-state.sql.js';

/** The services that notices to holders need. */
export interface NoticeOutbox extends SmsOutbox {
  readonly env: Pick<Env, 'publicUrl' | 'smsCaps'>;
}

/** A card as a text message names it: by its last four digits only. */
export interface NoticedCard {
  readonly passId: string;
  readonly lastFour: string;
}

/**
 * Queues a text message about each of these passes to the phone that is verified for it, in the language of its company, in the
 * transaction of what it is about (R-TEL-9, R-NOP-5). Passes without a verified phone get none. What a phone gets on a day
 * is capped, so that a card blocked and freed again and again becomes no nuisance.
 */
export async function noticeHolders(
  tx: EntityManager,
  outbox: NoticeOutbox,
  passIds: readonly string[],
  now: Date,
  write: (addressee: SmsAddressee, card: NoticedCard) => Sms,
): Promise<void> {
  if (passIds.length === 0) return;
  const rows = await transactionDatabase(tx).rows(
    { id: uuid, last_four: text, phone: nullable(text), language: oneOf<Language>(LANGUAGES) },
    sql`select p.id, right(p.number, 4) last_four, ${NOTICE_PHONE} phone,
        coalesce((select g.language from account g where g.company_id = p.company_id and g.disabled_at is null
          order by not g.company_administrator, g.registered_at, g.id limit 1), 'ZH_HANT') "language"
      from pass p where p.id = any(${passIds}::uuid[]) order by p.id`,
  );
  const reachable = rows.flatMap((row) => (row.phone === null ? [] : [{ ...row, phone: row.phone }]));
  const room = await tryTakeNotices(
    tx,
    outbox,
    reachable.map(({ phone }) => phone),
    now,
  );
  for (const [at, { id, last_four: lastFour, phone, language }] of reachable.entries()) {
    if (!room[at]) continue;
    await queueSms(tx, outbox, write({ mobile: phone, language }, { passId: id, lastFour }), now);
  }
}
