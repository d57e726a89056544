import type { EntityManager } from '@mikro-orm/postgresql';
import { type ChargedCard, chargeExchanges, exchangeFees } from '../../fees/charge.js';
import { recordHistory } from '../../history/history.js';
import { type Issue, issueCards } from '../../passes/card-issue.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import type { Subject } from '../subjects/subjects.js';
import type { EffectAuthor } from './in-force.js';

/**
 * Issues cards that will take the place of others, with their dates and areas (R-EXC-4). Until they are collected these are
 * held, and what deactivates them deactivates both. Each is charged by the rule of today (R-EXC-2).
 */
export async function exchangeCards(
  tx: EntityManager,
  author: EffectAuthor,
  issue: Issue,
  subjects: readonly Subject[],
): Promise<{ readonly id: string; readonly number: string }[]> {
  const exchanged = subjects.map(({ person, pass }) => {
    if (!pass) throw new Error('an exchange without a card');
    const { validFrom, validTo } = pass;
    return { holder: person, validFrom, validTo, previous: null, inPlaceOf: pass };
  });
  const database = transactionDatabase(tx);
  const fees = await exchangeFees(
    database,
    exchanged.map(({ inPlaceOf }) => inPlaceOf.id),
    author.now,
  );
  const cards = await issueCards(tx, author, issue, exchanged);
  const ids = cards.map(({ id }) => id);
  await database.change(sql`insert into pass_area (pass_id, area_id, holds_from, holds_until)
    select n.id, x.area_id, x.holds_from, x.holds_until from pass n join pass_area x on x.pass_id = n.exchanged_from_id
    where n.id = any(${ids}::uuid[])`);
  await database.change(sql`update pass n set deactivated_until = o.deactivated_until from pass o
    where o.id = n.exchanged_from_id and n.id = any(${ids}::uuid[]) and o.deactivated_until is not null`);
  const charged = ids.flatMap((passId, at): ChargedCard[] => {
    const fee = fees.get(exchanged[at]?.inPlaceOf.id ?? '');
    const { companyId } = issue.application;
    return fee ? [{ passId, companyId, branchCode: issue.pickupPort.branch.code, fee }] : [];
  });
  await chargeExchanges(tx, charged, author.now);
  await recordHistory(
    tx,
    author,
    exchanged.map(({ inPlaceOf }, at) => ({
      subject: 'PASS',
      subjectId: inPlaceOf.id,
      action: 'EXCHANGE_SUBMITTED',
      changes: [{ field: 'passNumber', before: null, after: cards[at]?.number ?? null }],
    })),
  );
  return cards;
}

/**
 * The card in their place was collected: from this second on it opens the gates, and they do not. What still deactivates them,
 * and when they were last used, goes on with it (R-EXC-4, R-NOP-1).
 */
export async function changeOver(tx: EntityManager, author: EffectAuthor, subjects: readonly Subject[]): Promise<void> {
  const ids = subjects.flatMap(({ pass }) => pass?.id ?? []);
  const database = transactionDatabase(tx);
  await database.change(sql`update pass set exchanged_at = ${author.now} where id = any(${ids}::uuid[])`);
  await database.change(sql`update pass n set last_passage_at = o.last_passage_at from pass o
    where o.id = n.exchanged_from_id and o.id = any(${ids}::uuid[]) and n.cancelled_at is null`);
  await database.change(sql`update deactivation d set pass_id = n.id, moved_from_id = d.pass_id from pass n
    where n.exchanged_from_id = d.pass_id and n.cancelled_at is null and d.pass_id = any(${ids}::uuid[])
      and (d.until is null or d.until > ${author.now})`);
  await recordHistory(
    tx,
    author,
    ids.map((subjectId) => ({ subject: 'PASS', subjectId, action: 'EXCHANGED' })),
  );
}

/** The reverse of {@link changeOver}: what it gave to the new card is that of the old one again, which is held from this second on. */
export async function changeBack(tx: EntityManager, author: EffectAuthor, subjects: readonly Subject[]): Promise<void> {
  const ids = subjects.flatMap(({ pass }) => pass?.id ?? []);
  const database = transactionDatabase(tx);
  await database.change(sql`update pass set exchanged_at = null where id = any(${ids}::uuid[])`);
  await database.change(sql`update pass n set last_passage_at = null
    where n.exchanged_from_id = any(${ids}::uuid[]) and n.cancelled_at is null`);
  await database.change(sql`update deactivation d set pass_id = d.moved_from_id, moved_from_id = null
    from pass n where n.id = d.pass_id and n.cancelled_at is null and n.exchanged_from_id = d.moved_from_id
      and d.moved_from_id = any(${ids}::uuid[])`);
  await recordHistory(
    tx,
    author,
    ids.map((subjectId) => ({ subject: 'PASS', subjectId, action: 'EXCHANGE_UNDONE' })),
  );
}
