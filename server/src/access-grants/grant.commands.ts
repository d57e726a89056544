import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hasRight } from '../access/viewer.js';
import { currentOperator, ownedPasses } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';
import { AccessGrant } from './access-grant.entity.js';
import { mailGrantEnded } from './grant.mails.js';

const GRANT_MS = 24 * 3_600_000;

/** When a grant ends that is earned now (R-REI-2). */
export const grantedUntil = (now: Date): Date => new Date(now.getTime() + GRANT_MS);

/** 取得權限: lets the viewer read the holder of a pass for 24 hours, on record (R-REI-2). @returns until when */
export async function grantAccess(tx: EntityManager, context: RequestContext, passId: string): Promise<Date> {
  const { now: grantedAt } = context;
  const { accountId, companyId } = currentOperator(context.viewer);
  const until = grantedUntil(grantedAt);
  await tx.insert(AccessGrant, { id: newId(), passId, accountId, companyId, grantedAt, until });
  const changes = [{ field: 'until', before: null, after: isoTaipei(until) }] as const;
  await recordHistory(tx, authorOf(context), [
    { subject: 'PASS', subjectId: passId, action: 'ACCESS_GRANTED', changes },
  ]);
  return until;
}

/**
 * Ends a grant that runs on a pass of the viewer's own: by its company, or by a reviewer of its branch. Refuses with
 * NOT_FOUND for one on another pass, GRANT_NOT_RUNNING, and at `reason`. @returns the id of the pass
 */
export async function endAccessGrant(
  context: RequestContext,
  { id, reason: given }: { readonly id: string; readonly reason: string },
): Promise<string> {
  const reason = reviewReason(given);
  const { signedIn, now } = context;
  if (signedIn.kind !== 'OPERATOR' && !hasRight(signedIn, 'REVIEW')) refuse(ErrorCode.FORBIDDEN);
  return context.em.transactional(async (tx) => {
    const grant = found(
      isId(id) ? await tx.findOne(AccessGrant, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null,
    );
    const [pass] = await transactionDatabase(tx).rows(
      { id: uuid },
      sql`select p.id from pass p where p.id = ${grant.passId} and ${ownedPasses(signedIn, now)}`,
    );
    if (!pass) refuse(ErrorCode.NOT_FOUND);
    if (grant.endedAt || grant.until <= now) refuse(ErrorCode.GRANT_NOT_RUNNING);
    Object.assign(grant, { endedAt: now, endedById: signedIn.accountId, endReason: reason });
    await recordHistory(tx, authorOf(context), [
      { subject: 'PASS', subjectId: pass.id, action: 'ACCESS_GRANT_ENDED', reason },
    ]);
    await mailGrantEnded(tx, context, grant);
    return pass.id;
  });
}
