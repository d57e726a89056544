import type { EntityManager } from '@mikro-orm/postgresql';
import type { Staff } from '../access/viewer.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { DecisionRequest } from './decision-request.js';
import { type CaseDecision, makeDecision } from './make-decision.js';
import { findWork } from './work.queries.js';

/** How long a decision can be undone. */
export const UNDO_SECONDS = 10;
/** The claim lasts until the decision has taken effect, also if the job that applies it is late. */
const CLAIM_MS = 2 * 60_000;

/**
 * Makes a decision that takes effect in ten seconds unless its author undoes it: until then nothing of it holds and nothing
 * is mailed. It is tried now, so that what would be refused is refused at once, and again when it takes effect. The case stays
 * claimed. Refuses like {@link makeDecision}, and with CONFLICT while another one of the viewer on this case is pending.
 */
export async function decideWithUndo(context: RequestContext, made: CaseDecision): Promise<string> {
  return context.em.transactional((tx) => storeDecision(context, tx, made, { batchId: null, seconds: UNDO_SECONDS }));
}

/** The same within a transaction, as one of a batch. */
export async function storeDecision(
  context: RequestContext,
  tx: EntityManager,
  made: CaseDecision,
  { batchId, seconds }: { readonly batchId: string | null; readonly seconds: number },
): Promise<string> {
  const { services } = context;
  const { accountId } = context.signedIn;
  const id = newId();
  await tryDecision(context, tx, made);
  const database = transactionDatabase(tx);
  const now = services.clock.now();
  const ofCase = sql`case_id = ${made.caseId} and account_id = ${accountId}`;
  await database.change(sql`delete from pending_decision where ${ofCase} and refused_at is not null`);
  const stored = await database.change(sql`
    insert into pending_decision (id, kind, case_id, account_id, decision, batch_id, made_at, effective_at)
    values (${id}, ${made.kind}, ${made.caseId}, ${accountId}, ${JSON.stringify(made.decision)}::jsonb, ${batchId}, ${now},
      ${new Date(now.getTime() + seconds * 1000)}) on conflict (case_id, account_id) do nothing`);
  if (stored === 0) refuse(ErrorCode.CONFLICT);
  await keepClaim(context, tx, made.caseId);
  await services.jobs.send(tx, 'pending-decisions', null, { afterSeconds: seconds });
  return id;
}

/** Decides and takes it all back. */
async function tryDecision(context: RequestContext, tx: EntityManager, made: CaseDecision): Promise<void> {
  const tried = new Error('tried');
  try {
    await tx.transactional(async (inner) => {
      const { services, viewer, now, operation } = context;
      await makeDecision(new DecisionRequest(services, viewer as Staff, now, inner, operation), made);
      throw tried;
    });
  } catch (problem) {
    if (problem !== tried) throw problem;
  }
}

/** Colleagues see that the case is taken until the decision has taken effect. */
async function keepClaim(context: RequestContext, tx: EntityManager, caseId: string): Promise<void> {
  const { now, services, viewer, operation } = context;
  const { accountId } = context.signedIn;
  const request = new DecisionRequest(services, viewer as Staff, now, tx, operation);
  // A certificate that came with an open registration is part of that case.
  const parts = [...((await findWork(request, caseId))?.claimIds ?? [caseId])].sort();
  const until = new Date(now.getTime() + CLAIM_MS);
  await transactionDatabase(tx).change(sql`
    insert into work_claim as k (subject_id, account_id, claimed_at, expires_at)
    select c.id, ${accountId}, ${now}, ${until} from unnest(${parts}::uuid[]) c (id)
    on conflict (subject_id) do update set account_id = excluded.account_id,
      expires_at = greatest(excluded.expires_at, case when k.account_id = excluded.account_id then k.expires_at end)
    where k.account_id = ${accountId} or k.expires_at <= ${now}`);
}

/**
 * Undoes a decision of the viewer that has not taken effect, or forgets one that could not. Refuses with NOT_FOUND, also
 * once it has taken effect.
 */
export async function undoDecision({ services, signedIn }: RequestContext, id: string): Promise<void> {
  const undone = isId(id)
    ? await services.database.change(
        sql`delete from pending_decision where id = ${id} and account_id = ${signedIn.accountId}`,
      )
    : 0;
  if (undone === 0) refuse(ErrorCode.NOT_FOUND);
}
