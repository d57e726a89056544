import type { EntityManager } from '@mikro-orm/postgresql';
import { maskName } from '../access/masking.js';
import { caretakersOf } from '../accounts/account.mails.js';
import { Company } from '../companies/company.entity.js';
import { recordHistory } from '../history/history.js';
import { type MailOutbox, queueMail } from '../messages/email/queue-mail.js';
import { IN_CHAIN } from '../passes/card-chain.js';
import { calendarDay, comparedCard, dayAfterMonths } from '../passes/comparison-base.js';
import { lockPasses } from '../passes/lock-passes.js';
import { OPENED_ITS_GATE } from '../passes/open-areas.js';
import { type NoticeOutbox, noticeHolders } from '../phones/holder-notices.js';
import type { Services } from '../services.js';
import { text, timestamp, uuid } from '../shared/rows.js';
import { type Database, instant, raw, type Sql, sql, transactionDatabase } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';
import { latePassage } from './late-passage.letters.js';
import { DEACTIVATED_MONTHS } from './no-passage-rules.js';
import { inForce } from './unused.sql.js';
import { cardUsedAfterAll } from './unused-card.texts.js';

type LatePassageServices = Pick<Services, 'database' | 'orm' | 'vault'> & MailOutbox & NoticeOutbox;

const Row = { id: uuid, pass_id: uuid, number: text, holder_name: text, company_id: uuid, passed_at: timestamp };

/** Never earlier than the first that could count: what is looked for lies in few partitions. */
const LOOKED_BACK = raw(`interval '${DEACTIVATED_MONTHS} months 5 days'`);

/**
 * Deactivations for no passage that a passage before them proves wrong: with it the card was not due on their day. A passage
 * since then does not: the card was due, and was not to pass (R-NOP-4).
 */
function wronglyDeactivated(database: Database, now: Date, cards: Sql) {
  return database.rows(
    Row,
    sql`select d.id, d.pass_id, p.number, p.holder_name, p.company_id, late.passed_at
      from deactivation d join pass p on p.id = d.pass_id
      cross join lateral (select max(e.at) passed_at from passage e join gate g on g.id = e.gate_id
        where e.pass_id in (select c.id from pass c where ${IN_CHAIN}) and e.at < d.starts_at and e.at > d.starts_at - ${LOOKED_BACK} and ${OPENED_ITS_GATE}) late
      where ${cards} and ${comparedCard.sql(now)} and ${inForce(now)}
        and ${dayAfterMonths(sql`late.passed_at`, DEACTIVATED_MONTHS)} > ${calendarDay(sql`d.starts_at`)}
      order by d.pass_id`,
  );
}

/**
 * Ends deactivations for no passage that passages reported late prove wrong, at once, on record, with a mail to the companies
 * (R-NOP-4). @param passNumbers of the passages just stored; without them all cards are looked at
 */
export async function endWrongDeactivations(
  services: LatePassageServices,
  now: Date,
  passNumbers?: readonly string[],
): Promise<void> {
  const cards = passNumbers ? await deactivatedOf(services.database, now, passNumbers) : USED_SINCE;
  const wrong = cards ? await wronglyDeactivated(services.database, now, cards) : [];
  for (const passes of Map.groupBy(wrong, ({ company_id }) => company_id).values()) {
    const ids = passes.map(({ pass_id }) => pass_id);
    await services.orm.em.fork().transactional((tx) => endWrongDeactivationsOfCompany(tx, services, now, ids));
  }
}

/** The deactivated cards of the chains of these numbers; none in most reports. */
async function deactivatedOf(database: Database, now: Date, passNumbers: readonly string[]): Promise<Sql | undefined> {
  const rows = await database.rows(
    { id: uuid },
    sql`select p.id from pass c join pass p on ${IN_CHAIN} where c.number = any(${passNumbers}::text[])
      and p.deactivated_until is not null and p.deactivated_until > ${now}`,
  );
  return rows.length > 0 ? sql`p.id = any(${rows.map(({ id }) => id)}::uuid[])` : undefined;
}

/** Cards that were used since they could not have been due, so far as they know it themselves. */
const USED_SINCE = sql`(p.chain_id is not null
  or ${dayAfterMonths(sql`p.last_passage_at`, DEACTIVATED_MONTHS)} > ${calendarDay(sql`d.starts_at`)})`;

/** Ends those of the cards of one company of which it is still true once they are locked. */
export async function endWrongDeactivationsOfCompany(
  tx: EntityManager,
  services: LatePassageServices,
  now: Date,
  passIds: readonly string[],
): Promise<void> {
  const database = transactionDatabase(tx);
  await lockPasses(database, passIds);
  const wrong = await wronglyDeactivated(database, now, sql`p.id = any(${passIds}::uuid[])`);
  const [first] = wrong;
  if (!first) return;
  // Never before it began, however short. It is no reinstatement: the passage is what counts.
  await database.change(sql`update deactivation set until = greatest(${now}::timestamptz, starts_at + interval '1 millisecond'),
    ended_at = ${now}, ended_by_id = null where id = any(${wrong.map(({ id }) => id)}::uuid[])`);
  await database.change(
    sql`delete from unused_card where pass_id = any(${wrong.map(({ pass_id }) => pass_id)}::uuid[])`,
  );
  await recordHistory(
    tx,
    { services, now, accountId: null },
    wrong.map(({ pass_id: subjectId, passed_at }) => {
      const changes = [{ field: 'passedAt', before: null, after: isoTaipei(instant(passed_at)) }] as const;
      return { subject: 'PASS', subjectId, action: 'LATE_PASSAGE', changes } as const;
    }),
  );
  const ids = wrong.map(({ pass_id }) => pass_id);
  await noticeHolders(tx, services, ids, now, (holder, card) => cardUsedAfterAll.to(holder, card));
  const { name: companyName } = await tx.findOneOrFail(Company, first.company_id);
  const passages = wrong.map((one) => ({
    number: one.number,
    holder: maskName(one.holder_name),
    at: instant(one.passed_at),
  }));
  for (const account of await caretakersOf(tx, first.company_id)) {
    await queueMail(tx, services, latePassage.to(account, { companyName, passages, at: now }), now);
  }
}
