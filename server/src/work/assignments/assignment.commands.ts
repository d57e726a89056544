import type { EntityManager } from '@mikro-orm/postgresql';
import type { BranchCode } from '../../access/words.js';
import { Account } from '../../accounts/account.entity.js';
import type { DecisionStep } from '../../applications/forms/decision-steps.js';
import type { RequestContext } from '../../context.js';
import { queueMail } from '../../messages/email/queue-mail.js';
import { build } from '../../shared/build.js';
import { ErrorCode, refuse } from '../../shared/errors.js';
import { isId, newId } from '../../shared/ids.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { workAssigned } from '../assignment.letters.js';
import { DecisionRequest, reviewerNow } from '../decision-request.js';
import { findWork } from '../work.queries.js';
import type { WorkItemType } from '../work.type.js';
import { WorkAssignmentResultType } from './assignment.type.js';

const MAX_CASES = 50;

/**
 * Assigns open cases to a colleague who may decide on them, or gives them back to all with null; the colleague is told by mail.
 * Each case has its result. Refuses with REQUIRED or TOO_MANY at `ids`, NOT_FOUND at `accountId`.
 */
export async function assignWork(
  context: RequestContext,
  ids: readonly string[],
  accountId: string | null,
): Promise<WorkAssignmentResultType[]> {
  if (ids.length === 0) refuse(ErrorCode.REQUIRED, 'ids');
  if (ids.length > MAX_CASES) refuse(ErrorCode.TOO_MANY, 'ids', { limit: MAX_CASES });
  return context.em.transactional(async (tx) => {
    const mine = requestOf(context, tx);
    const theirs = accountId === null ? null : await requestOfColleague(context, tx, accountId);
    const results: WorkAssignmentResultType[] = [];
    const assigned: WorkItemType[] = [];
    for (const id of new Set(ids)) {
      const open = await findWork(mine, id);
      const forThem = open && theirs ? await findWork(theirs, id) : open;
      const refusal = refusalOf(open, forThem);
      if (!refusal && open && forThem && (await store(mine, open, forThem, accountId))) assigned.push(open);
      results.push(build(WorkAssignmentResultType, { id, refusal }));
    }
    if (accountId !== null && accountId !== context.signedIn.accountId && assigned.length > 0) {
      await tell(context, tx, accountId, assigned);
    }
    return results;
  });
}

function refusalOf(open: WorkItemType | undefined, forThem: WorkItemType | undefined): ErrorCode | null {
  if (!open) return ErrorCode.NOT_FOUND;
  if (open.submittedByViewer) return ErrorCode.SUBMITTED_BY_VIEWER;
  if (!forThem || forThem.submittedByViewer) return ErrorCode.MAY_NOT_DECIDE;
  return partsOf(open, forThem).length === 0 ? ErrorCode.MAY_NOT_DECIDE : null;
}

interface Part {
  readonly branchCode: BranchCode | null;
  readonly step: DecisionStep | null;
}

/** The parts of a case on which both decide. */
function partsOf(open: WorkItemType, forThem: WorkItemType): Part[] {
  if (open.kind === 'REGISTRATION' || open.kind === 'CERTIFICATE') return [{ branchCode: null, step: null }];
  const branches = open.branches.filter((code) => forThem.branches.includes(code));
  const steps = open.kind === 'APPLICATION' ? open.steps.filter((step) => forThem.steps.includes(step)) : [null];
  return branches.flatMap((branchCode) => steps.map((step) => ({ branchCode, step })));
}

/** Adds what is not so already; returns whether anything was. */
async function store(
  { services, now, signedIn }: RequestContext,
  open: WorkItemType,
  forThem: WorkItemType,
  accountId: string | null,
): Promise<boolean> {
  let added = false;
  for (const { branchCode, step } of partsOf(open, forThem)) {
    const ofPart = sql`x.case_id = ${open.id} and x.branch_code is not distinct from ${branchCode}::text
      and x.step is not distinct from ${step}::text`;
    const count = await services.database.change(sql`
      insert into work_assignment (id, case_id, branch_code, step, account_id, assigned_by_id, assigned_at)
      select ${newId()}::uuid, ${open.id}::uuid, ${branchCode}::text, ${step}::text, ${accountId}::uuid, ${signedIn.accountId}::uuid,
        ${now}::timestamptz
      where (select x.account_id from work_assignment x where ${ofPart} order by x.assigned_at desc, x.id desc limit 1)
        is distinct from ${accountId}::uuid`);
    added ||= count > 0;
  }
  return added;
}

function requestOf({ services, viewer, now, operation }: RequestContext, tx: EntityManager): DecisionRequest {
  if (viewer.kind !== 'STAFF') refuse(ErrorCode.FORBIDDEN);
  return new DecisionRequest(services, viewer, now, tx, operation);
}

/** The queue as the colleague has it: what is not in it is not theirs to decide. */
async function requestOfColleague(
  { services, now, operation }: RequestContext,
  tx: EntityManager,
  accountId: string,
): Promise<DecisionRequest> {
  const colleague = isId(accountId) ? await reviewerNow(transactionDatabase(tx), accountId) : undefined;
  if (!colleague) refuse(ErrorCode.NOT_FOUND, 'accountId');
  return new DecisionRequest(services, colleague, now, tx, operation);
}

async function tell(
  { services, now, signedIn }: RequestContext,
  tx: EntityManager,
  accountId: string,
  cases: readonly WorkItemType[],
): Promise<void> {
  const account = await tx.findOneOrFail(Account, accountId);
  const { personName: by } = await tx.findOneOrFail(Account, signedIn.accountId);
  const mail = workAssigned.to(account, {
    personName: account.personName,
    by,
    cases: cases.map(({ number, passNumber, company }) =>
      [number ?? passNumber, company.name].filter(Boolean).join(' '),
    ),
  });
  await queueMail(tx, services, mail, now);
}
