import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import { lockCards } from '../holds/stoppable-card.js';
import { Ban } from '../people/ban.entity.js';
import { banInForce } from '../people/bans-in-force.js';
import { type Human, lockAllOf } from '../people/linked-documents.js';
import { lockRowExclusively } from '../shared/advisory-locks.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { nullable, timestamp, uuid } from '../shared/rows.js';
import { instantOrNull, sql, transactionDatabase } from '../shared/sql.js';
import { mailCompanyBarEnded, mailLiftedBan } from './ban.mails.js';
import { mayEnterBansFor } from './ban-guards.js';
import { type BanState, banState } from './ban-term.js';
import { banCovers, cardsToRestore, humanOfDocument } from './human-of-document.js';
import { restoreCards } from './restore-cards.js';

/**
 * Lifts a ban before its time; others of the same person stay in force (R-BAN-1).
 * @param annul whether there was no case: it counts for nothing from then on, no longer bars the company, and the cards that
 * it cancelled count again. Possible also once it is over or lifted, as its case would count on.
 * Refuses with NOT_FOUND, FORBIDDEN for another branch's, BAN_NOT_IN_FORCE, and at `reason`.
 */
export async function liftBan(
  context: RequestContext,
  { id, reason: typed, annul }: { id: string; reason: string; annul: boolean },
): Promise<void> {
  const reason = reviewReason(typed);
  const { now, signedIn, viewer } = context;
  await context.em.transactional(async (tx) => {
    const seen = found(isId(id) ? await tx.findOne(Ban, { id }) : null);
    if (!mayEnterBansFor(viewer, seen.branchCode)) refuse(ErrorCode.FORBIDDEN);
    const database = transactionDatabase(tx);
    const index = Buffer.from(seen.holderIdIndex);
    const find = () => humanOfDocument(database, [index], id);
    // In the order of those who confirm.
    if (seen.companyId) await lockRowExclusively(tx, seen.companyId);
    if (annul) await lockCards(tx, context, cardsToRestore(await find()));
    await lockAllOf(tx, async () => [await find()]);
    const ban = await tx.findOneOrFail(Ban, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const inForce = stateOf(ban, now) === 'IN_FORCE';
    if (ban.decision !== 'CONFIRMED' || ban.annulled || !(inForce || annul)) refuse(ErrorCode.BAN_NOT_IN_FORCE);
    const by = signedIn.accountId;
    await tx.nativeUpdate(
      Ban,
      { id },
      {
        ...(inForce && { liftedAt: now, liftedById: by, liftReason: reason }),
        ...(annul && { annulled: true, annulledAt: now, annulledById: by, annulReason: reason }),
      },
    );
    if (inForce) await endBan(tx, context, id, await find());
    if (annul) await restoreCards(tx, context, await find());
    if (annul && ban.companyId && ban.companyBarredUntil && ban.companyBarredUntil > now) {
      const ended = { subject: 'COMPANY', subjectId: ban.companyId, action: 'COMPANY_BAR_ENDED' } as const;
      await recordHistory(tx, authorOf(context), [ended]);
      await mailCompanyBarEnded(tx, context, { companyId: ban.companyId });
    }
  });
}

const stateOf = ({ decision = null, expiresAt, endsAt = null, liftedAt = null }: Ban, now: Date): BanState =>
  banState({ decision, expiresAt, endsAt, liftedAt }, now);

/** Records that a ban does not bar the person any more, and mails it to the companies that had a letter about it. */
async function endBan(tx: EntityManager, context: RequestContext, id: string, human: Human): Promise<void> {
  const people = await informedRecords(tx, id);
  await recordHistory(
    tx,
    authorOf(context),
    people.map((subjectId) => ({ subject: 'PERSON', subjectId, action: 'BAN_LIFTED' })),
  );
  const [left] = await transactionDatabase(tx).rows(
    { ends_at: nullable(timestamp) },
    sql`select max(g.ends_at) ends_at from ban g where ${banInForce(context.now)} and ${banCovers(human)}`,
  );
  await mailLiftedBan(tx, context, { people, endsAt: instantOrNull(left?.ends_at ?? null) });
}

/** The records of the companies that had a letter about the ban. */
async function informedRecords(tx: EntityManager, banId: string): Promise<string[]> {
  const rows = await transactionDatabase(tx).rows(
    { id: uuid },
    sql`select h.id from ban_record o join person h on h.id = o.person_id
      join ban_notice n on n.ban_id = o.ban_id and n.company_id = h.company_id where o.ban_id = ${banId} order by h.id`,
  );
  return rows.map(({ id }) => id);
}
