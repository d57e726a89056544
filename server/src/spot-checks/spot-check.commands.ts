import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { hasRight } from '../access/viewer.js';
import { Company } from '../companies/company.entity.js';
import type { RequestContext } from '../context.js';
import { refuseOwnSubmission } from '../decisions/case-guards.js';
import { reviewReason } from '../decisions/review.js';
import { Pass } from '../passes/pass.entity.js';
import { lockRowExclusively, takeLock } from '../shared/advisory-locks.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { nullable, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { SpotCheck, type SpotCheckResult } from './spot-check.entity.js';
import { writeLift, writeSpotCheck } from './spot-check.record.js';
import { suspensionState } from './suspension.js';

const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE };

/**
 * Records the spot check of a single-entry pass; a failed one suspends the company for the pass's port and is mailed to
 * it (R-ONE-7). A pass is checked once. Refuses with NOT_FOUND unless the pass belongs to the viewer's branches,
 * SUBMITTED_BY_VIEWER, ALREADY_CHECKED, REQUIRED at `reason` if failed.
 */
export async function recordSpotCheck(
  context: RequestContext,
  { passNumber, result, reason: given }: { passNumber: string; result: SpotCheckResult; reason: string | null },
): Promise<void> {
  const { em, services } = context;
  const { accountId } = context.signedIn;
  const reason = result === 'FAILED' ? reviewReason(given ?? '') : null;
  await em.transactional(async (tx) => {
    const pass = await passOfBranches(context, tx, { number: passNumber.trim().toUpperCase() });
    await refuseOwnApplication(tx, accountId, pass);
    // Applications of the company wait for this transaction: none is accepted after the check that suspends it.
    await lockRowExclusively(tx, pass.companyId);
    // One at a time, each with the time at which it got the lock: these times show from which passes a sample was
    // drawn.
    await takeLock(tx, 'spotCheck');
    const before = await tx.findOne(SpotCheck, { passId: pass.id });
    if (before) refuse(ErrorCode.ALREADY_CHECKED, undefined, { result: before.result });
    const company = await tx.findOneOrFail(Company, pass.companyId);
    const checker = { services, accountId, now: services.clock.now() };
    await writeSpotCheck(tx, checker, { pass, company, result, reason });
  });
}

/**
 * Lifts a suspension before its end and mails the company; others of the same company and port continue (R-ONE-7).
 * Refuses with NOT_FOUND unless it is for a port of the viewer's branches, SUBMITTED_BY_VIEWER, SUSPENSION_NOT_RUNNING, or at
 * `reason`.
 */
export async function liftSuspension(
  context: RequestContext,
  { id, reason: given }: { id: string; reason: string },
): Promise<void> {
  const { em, services, now } = context;
  const { accountId } = context.signedIn;
  const reason = reviewReason(given);
  await em.transactional(async (tx) => {
    const check = found(isId(id) ? await tx.findOne(SpotCheck, { id, result: 'FAILED' }, LOCKED) : null);
    const pass = await passOfBranches(context, tx, { id: check.passId });
    await refuseOwnApplication(tx, accountId, pass);
    const facts = { checkedAt: check.checkedAt, liftedAt: check.liftedAt ?? null };
    if (suspensionState(facts, now) !== 'RUNNING') refuse(ErrorCode.SUSPENSION_NOT_RUNNING);
    const company = await tx.findOneOrFail(Company, check.companyId);
    await writeLift(tx, { services, accountId, now }, { id, pass, company, reason });
  });
}

/** Only reviewers of the pass's branch work on it; any other pass gets the same answer as one that does not exist. */
async function passOfBranches(
  { viewer }: RequestContext,
  tx: EntityManager,
  key: { readonly id: string } | { readonly number: string },
): Promise<Pass> {
  const branchCode = { $in: hasRight(viewer, 'REVIEW') ? [...viewer.branchCodes] : [] };
  return found(await tx.findOne(Pass, { ...key, kind: 'SINGLE_ENTRY', branchCode }));
}

/** Reviewers neither check what they applied for themselves nor lift its suspension. Refuses with SUBMITTED_BY_VIEWER. */
async function refuseOwnApplication(tx: EntityManager, accountId: string, { applicationId }: Pass): Promise<void> {
  const [filed] = await transactionDatabase(tx).rows(
    { by: uuid, through: nullable(uuid) },
    sql`
    select submitted_by_id "by", submitted_through_id through from application where id = ${applicationId ?? null}::uuid`,
  );
  if (filed) await refuseOwnSubmission(tx, accountId, [filed.by, filed.through]);
}
