import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import { Ban } from '../people/ban.entity.js';
import { banInForce } from '../people/bans-in-force.js';
import { lockAllOf } from '../people/linked-documents.js';
import { lockRowExclusively } from '../shared/advisory-locks.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { nullable, timestamp, uuid } from '../shared/rows.js';
import { instantOrNull, sql, transactionDatabase } from '../shared/sql.js';
import { mailCompanyBarEnded, mailLiftedBan } from './ban.mails.js';
import { bansIn } from './ban-guards.js';
import { humanOfDocument, liesOn } from './human-of-document.js';

/**
 * Lifts a ban before its time; others of the same person stay in force (R-BAN-1).
 * @param annul whether there was no case: it counts for nothing from then on, and no longer bars the company.
 * Refuses with NOT_FOUND, FORBIDDEN for another branch's, BAN_NOT_IN_FORCE, and at `reason`.
 */
export async function liftBan(
  context: RequestContext,
  { id, reason: typed, annul }: { id: string; reason: string; annul: boolean },
): Promise<void> {
  const liftReason = reviewReason(typed);
  const { now, signedIn, viewer } = context;
  await context.em.transactional(async (tx) => {
    const seen = found(isId(id) ? await tx.findOne(Ban, { id }) : null);
    if (!bansIn(viewer, seen.branchCode)) refuse(ErrorCode.FORBIDDEN);
    const database = transactionDatabase(tx);
    const index = Buffer.from(seen.holderIdIndex);
    if (seen.companyId) await lockRowExclusively(tx, seen.companyId);
    await lockAllOf(tx, async () => [await humanOfDocument(database, [index])]);
    const ban = await tx.findOneOrFail(Ban, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (ban.decision !== 'CONFIRMED' || ban.liftedAt || !ban.endsAt || ban.endsAt <= now) {
      refuse(ErrorCode.BAN_NOT_IN_FORCE);
    }
    const lifted = { liftedAt: now, liftedById: signedIn.accountId, liftReason, annulled: annul };
    await tx.nativeUpdate(Ban, { id }, lifted);
    const people = await informedRecords(tx, id);
    await recordHistory(
      tx,
      authorOf(context),
      people.map((subjectId) => ({ subject: 'PERSON', subjectId, action: 'BAN_LIFTED' })),
    );
    const [left] = await database.rows(
      { ends_at: nullable(timestamp) },
      sql`select max(g.ends_at) ends_at from ban g
        where ${banInForce(now)} and ${liesOn(await humanOfDocument(database, [index]))}`,
    );
    await mailLiftedBan(tx, context, { people, endsAt: instantOrNull(left?.ends_at ?? null) });
    if (annul && ban.companyId && ban.companyBarredUntil && ban.companyBarredUntil > now) {
      const ended = { subject: 'COMPANY', subjectId: ban.companyId, action: 'COMPANY_BAR_ENDED' } as const;
      await recordHistory(tx, authorOf(context), [ended]);
      await mailCompanyBarEnded(tx, context, { companyId: ban.companyId });
    }
  });
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
