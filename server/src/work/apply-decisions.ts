import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../services.js';
import { ErrorCode, Refusal } from '../shared/errors.js';
import { json, oneOf, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { DecisionRequest, reviewerNow } from './decision-request.js';
import { makeDecision } from './make-decision.js';
import { type StoredDecision, UNDOABLE_KINDS } from './pending-decision.entity.js';

const Due = {
  id: uuid,
  kind: oneOf(UNDOABLE_KINDS),
  case_id: uuid,
  account_id: uuid,
  decision: json<StoredDecision>(),
};

/**
 * Lets the decisions take effect whose time to undo them is over, each in a transaction of its own with all that comes of it:
 * once, however often and on however many nodes this runs. One that is refused by now stays for its author to read.
 * Throws when one failed; it is tried again with the next run.
 */
export async function applyDecisions(services: Services): Promise<void> {
  const failed: string[] = [];
  let problem: unknown;
  for (;;) {
    const next = { id: undefined as string | undefined };
    try {
      await services.orm.em.fork().transactional((tx) => applyNext(services, tx, failed, next));
    } catch (caught) {
      if (next.id === undefined) throw caught;
      failed.push(next.id);
      problem = caught;
    }
    if (next.id === undefined) break;
  }
  if (failed.length > 0) throw problem;
}

async function applyNext(
  services: Services,
  tx: EntityManager,
  failed: readonly string[],
  next: { id: string | undefined },
): Promise<void> {
  const now = services.clock.now();
  const database = transactionDatabase(tx);
  const [due] = await database.rows(
    Due,
    sql`select d.id, d.kind, d.case_id, d.account_id, d.decision from pending_decision d
      where d.refused_at is null and d.effective_at <= ${now} and d.id <> all(${failed}::uuid[])
      order by d.effective_at, d.id limit 1 for update skip locked`,
  );
  if (!due) return;
  next.id = due.id;
  const { kind, case_id: caseId, decision } = due;
  const viewer = await reviewerNow(database, due.account_id);
  const refusals = viewer
    ? await refusalsOf(() =>
        tx.transactional((inner) => {
          const operation = { name: 'pending-decisions', rootFields: 'decideWithUndo' };
          return makeDecision(new DecisionRequest(services, viewer, now, inner, operation), { kind, caseId, decision });
        }),
      )
    : [ErrorCode.FORBIDDEN];
  // What was chosen and sent is no draft any more; after an undo it would be taken up again.
  if (!refusals) {
    await database.change(
      sql`delete from decision_draft where application_id = ${caseId} and account_id = ${due.account_id}`,
    );
  }
  await database.change(
    refusals
      ? sql`update pending_decision set refused_at = ${now}, refusal_codes = ${refusals}::text[] where id = ${due.id}`
      : sql`delete from pending_decision where id = ${due.id}`,
  );
}

async function refusalsOf(decide: () => Promise<void>): Promise<ErrorCode[] | undefined> {
  try {
    await decide();
    return undefined;
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return [...new Set(problem.errors.map(({ code }) => code))];
  }
}
