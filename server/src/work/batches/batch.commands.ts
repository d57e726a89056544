import type { RequestContext } from '../../context.js';
import { build } from '../../shared/build.js';
import { ErrorCode, Refusal, refuse } from '../../shared/errors.js';
import { isId, newId } from '../../shared/ids.js';
import { uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import type { CaseDecision } from '../make-decision.js';
import { storeDecision, UNDO_SECONDS } from '../pending-decision.commands.js';
import { findWorks } from '../work.queries.js';
import { type WholeCase, wholeCases } from './batch.queries.js';
import { CaseApprovalResultType, CaseBatchType, type CaseToApproveInput, UndoneBatchType } from './batch.type.js';

/** So many at once are approved: each is tried before it is answered. */
const MAX_CASES = 20;
/** As long as the others of a batch are still tried, none takes effect. */
const PROVISIONAL_SECONDS = 60;

/**
 * Approves cases as a whole so that it can be undone for all of them: each on its own, and all that were accepted take effect
 * together, ten seconds after the last of the batch. Refuses with REQUIRED or TOO_MANY at `cases`, INVALID at `batchId`.
 */
export async function approveCases(
  context: RequestContext,
  cases: readonly CaseToApproveInput[],
  given: string | null,
): Promise<CaseBatchType> {
  if (cases.length === 0) refuse(ErrorCode.REQUIRED, 'cases');
  if (cases.length > MAX_CASES) refuse(ErrorCode.TOO_MANY, 'cases', { limit: MAX_CASES });
  if (given !== null && !isId(given)) refuse(ErrorCode.INVALID, 'batchId');
  const batchId = given ?? newId();
  const open = new Set(
    (
      await findWorks(
        context,
        cases.map(({ id }) => id),
      )
    ).map(({ id }) => id),
  );
  const whole = await wholeCases(context, [...open]);
  const results: CaseApprovalResultType[] = [];
  for (const { id, version } of cases) {
    const found = whole.get(id);
    const refusals = found ? await approve(context, { ...found, version }, batchId) : [ErrorCode.NOT_FOUND];
    results.push(build(CaseApprovalResultType, { id, refusals }));
  }
  if (results.some(({ refusals }) => refusals.length === 0)) await beginCountDown(context, batchId);
  return build(CaseBatchType, { id: batchId, results });
}

async function approve(context: RequestContext, found: WholeCase, batchId: string): Promise<readonly ErrorCode[]> {
  try {
    await context.em.transactional(async (tx) => {
      for (const made of decisionsOf(found)) {
        await storeDecision(context, tx, made, { batchId, seconds: PROVISIONAL_SECONDS });
      }
    });
    return [];
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return [...new Set(problem.errors.map(({ code }) => code))];
  }
}

function decisionsOf({ id, kind, version, itemIds, certificate }: WholeCase): CaseDecision[] {
  const items = itemIds.map((itemId) => ({ itemId, action: 'APPROVE' as const, reason: null, grantedPasses: null }));
  const decision = kind === 'APPLICATION' ? null : ('APPROVED' as const);
  const made: CaseDecision = { kind, caseId: id, decision: { version, decision, reason: null, items } };
  if (!certificate) return [made];
  const approved = { version: certificate.version, decision: 'APPROVED' as const, reason: null, items: [] };
  return [made, { kind: 'CERTIFICATE', caseId: certificate.id, decision: approved }];
}

async function beginCountDown({ em, services, signedIn }: RequestContext, batchId: string): Promise<void> {
  await em.transactional(async (tx) => {
    const effectiveAt = new Date(services.clock.now().getTime() + UNDO_SECONDS * 1000);
    await transactionDatabase(tx).change(sql`update pending_decision set effective_at = ${effectiveAt}
      where batch_id = ${batchId} and account_id = ${signedIn.accountId} and refused_at is null`);
    await services.jobs.send(tx, 'pending-decisions', null, { afterSeconds: UNDO_SECONDS });
  });
}

/** Undoes what has not taken effect of cases that the viewer approved together. Refuses with NOT_FOUND when that is none. */
export async function undoBatch({ services, signedIn }: RequestContext, id: string): Promise<UndoneBatchType> {
  const undone = isId(id)
    ? await services.database.changed(
        { case_id: uuid },
        sql`delete from pending_decision where batch_id = ${id} and account_id = ${signedIn.accountId}
          and refused_at is null returning case_id`,
      )
    : [];
  if (undone.length === 0) refuse(ErrorCode.NOT_FOUND);
  return build(UndoneBatchType, { caseIds: undone.map((row) => row.case_id) });
}
