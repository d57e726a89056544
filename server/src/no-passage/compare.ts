import type { EntityManager } from '@mikro-orm/postgresql';
import { type Author, historyOfMany } from '../history/history.js';
import { comparedCard } from '../passes/comparison-base.js';
import { lockPasses } from '../passes/lock-passes.js';
import { type NoticeOutbox, noticeHolders } from '../phones/holder-notices.js';
import type { Services } from '../services.js';
import { uuid } from '../shared/rows.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import { inTaipei } from '../shared/taipei.js';
import { DEACTIVATED_MONTHS, LISTED_MONTHS } from './no-passage-rules.js';
import { dueOn, newlyUnused, stillUnused } from './unused.sql.js';
import { cardUnused } from './unused-card.texts.js';

export type ComparisonServices = Pick<Services, 'database' | 'orm' | 'vault'> & NoticeOutbox;

/** Cards looked at by one statement. */
const BATCH = 10_000;
/** Cards changed in one transaction, so that none is locked for long. */
const CHANGED_AT_ONCE = 100;
/** Rows removed by one statement. */
const PORTION = 2_000;

/**
 * The nightly comparison (R-NOP-1, R-NOP-2): deactivates cards that were not used for six months, lists those of five, and takes
 * from the lists what is no longer on them. Depends on its own day and on what is stored only: run twice, late, on two nodes or
 * after missed nights, it has the effect of one run on this day.
 */
export async function compareCards(services: ComparisonServices, now: Date): Promise<void> {
  const { database } = services;
  const today = inTaipei(now).toPlainDate().toString();
  await forgetOthers(database, now);
  for (let after: string | null = FIRST; after !== null; ) {
    const last = await endOfBatch(database, after, now);
    const cards = sql`p.id > ${after}::uuid and (${last}::uuid is null or p.id <= ${last}::uuid)`;
    const found = await database.rows(
      { id: uuid },
      sql`select p.id from pass p where ${cards} and ${comparedCard.sql(now)} and ${newlyUnused(today, now)} order by p.id`,
    );
    for (let at = 0; at < found.length; at += CHANGED_AT_ONCE) {
      const ids = found.slice(at, at + CHANGED_AT_ONCE).map(({ id }) => id);
      await services.orm.em
        .fork()
        .transactional((tx) => listOrDeactivateCards(tx, { services, now, accountId: null }, today, ids));
    }
    after = last;
  }
}

const FIRST = '00000000-0000-0000-0000-000000000000';

/** The last card of the batch that begins behind another; null if fewer are left. */
async function endOfBatch(database: Database, after: string, now: Date): Promise<string | null> {
  const [last] = await database.rows(
    { id: uuid },
    sql`select p.id from pass p where p.id > ${after}::uuid and ${comparedCard.sql(now)}
      order by p.id offset ${BATCH - 1} limit 1`,
  );
  return last?.id ?? null;
}

async function forgetOthers(database: Database, now: Date): Promise<void> {
  const forget = sql`delete from unused_card where pass_id in (
    select u.pass_id from unused_card u join pass p on p.id = u.pass_id where not ${stillUnused(now)} limit ${PORTION})`;
  while ((await database.change(forget)) === PORTION);
}

/** Lists or deactivates those of the cards of which it is still true once they are locked: a passage may have been stored meanwhile. */
export async function listOrDeactivateCards(
  tx: EntityManager,
  author: Author & { readonly services: NoticeOutbox },
  today: string,
  ids: readonly string[],
): Promise<void> {
  const { now } = author;
  const database = transactionDatabase(tx);
  await lockPasses(database, ids);
  await database.change(sql`
    with due as materialized (
      select p.id, p.company_id, ${dueOn(now)} due_on, ${dueOn(now)} <= ${today}::date deactivated from pass p
      where p.id = any(${ids}::uuid[]) and ${comparedCard.sql(now)} and ${newlyUnused(today, now)} order by p.id),
    listed as (
      insert into unused_card (pass_id, company_id, months, compared_on, due_on)
      select e.id, e.company_id, case when e.deactivated then ${DEACTIVATED_MONTHS}::int else ${LISTED_MONTHS}::int end,
        ${today}::date, e.due_on from due e
      on conflict (pass_id) do update set months = excluded.months, compared_on = excluded.compared_on,
        due_on = excluded.due_on, announced_at = null),
    deactivated as (
      insert into deactivation (id, pass_id, reason, starts_at)
      select uuidv7(), e.id, 'NO_PASSAGE', ${now}::timestamptz from due e where e.deactivated returning pass_id)
    ${historyOfMany(author, { subject: 'PASS', action: 'DEACTIVATED_UNUSED' }, sql`select d.pass_id from deactivated d`)}`);
  const deactivated = await database.rows(
    { id: uuid },
    // Those of this transaction: another node may have deactivated some of them before it got the locks.
    sql`select d.pass_id id from deactivation d where d.pass_id = any(${ids}::uuid[]) and d.reason = 'NO_PASSAGE'
      and d.xmin = pg_current_xact_id()::xid`,
  );
  const passIds = deactivated.map(({ id }) => id);
  await noticeHolders(tx, author.services, passIds, now, (holder, card) => cardUnused.to(holder, card));
}
