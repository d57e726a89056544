import type { EntityManager } from '@mikro-orm/postgresql';
import { currentCompany, ownedPasses } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { reviewNote } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import { lockRowExclusively } from '../shared/advisory-locks.js';
import { found, refuseAny } from '../shared/errors.js';
import { integer, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { monthOf } from '../shared/taipei.js';
import { Pass } from './pass.entity.js';
import { SingleEntryVoid, VOIDS_PER_MONTH } from './single-entry-void.entity.js';
import { mayVoid } from './single-entry-void.js';
import { SEEN, SeenColumn } from './single-entry-void.queries.js';
import { FACTS, FactRow, factsOf } from './standing/facts.js';

const Row = { ...FactRow, id: uuid, seen: SeenColumn };

/**
 * Voids a single-entry pass of the company and gives its place in the month back, be it one of the three or a granted one
 * (R-ONE-9, R-ONE-10). Refuses with NOT_FOUND, TOO_LONG at `reason`, PASS_KIND_NOT_ALLOWED, PASS_CANCELLED, SEEN_BY_GATE,
 * ALREADY_CHECKED, TOO_LATE_TO_VOID, VOID_LIMIT_REACHED.
 */
export async function voidSingleEntryPass(
  context: RequestContext,
  number: string,
  reason: string | null,
): Promise<void> {
  const companyId = currentCompany(context.viewer);
  const note = reviewNote(reason, 'reason');
  const { now, signedIn } = context;
  await context.em.transactional(async (tx) => {
    await lockRowExclusively(tx, `single-entry-void/${companyId}`);
    const pass = await lockPass(tx, context, number.trim().toUpperCase());
    const facts = factsOf(pass);
    const month = monthOf(facts.issuedAt);
    const taken = await voidsTaken(tx, companyId, month);
    const answer = mayVoid({ facts, seen: pass.seen, left: VOIDS_PER_MONTH - taken.length }, now);
    if (answer !== true) refuseAny([{ ...answer, field: 'number' }]);
    const slot = [1, 2].find((each) => !taken.includes(each)) ?? VOIDS_PER_MONTH;
    const by = { voidedAt: now, voidedById: signedIn.accountId, reason: note };
    await tx.insert(SingleEntryVoid, { companyId, month, slot, passId: pass.id, ...by });
    await tx.nativeUpdate(Pass, { id: pass.id }, { cancelledAt: now });
    await transactionDatabase(tx).change(sql`delete from single_entry_slot where pass_id = ${pass.id}`);
    await transactionDatabase(tx).change(sql`update single_entry_grant set pass_id = null where pass_id = ${pass.id}`);
    const voided = { subject: 'PASS', subjectId: pass.id, action: 'CANCELLED', reason: note } as const;
    await recordHistory(tx, authorOf(context), [voided]);
  });
}

/** The pass as it is once it is locked: a passage or a spot check that is being recorded waits, or is seen. */
async function lockPass(tx: EntityManager, { signedIn, now }: RequestContext, number: string) {
  const database = transactionDatabase(tx);
  await database.change(
    sql`select p.id from pass p where p.number = ${number} and ${ownedPasses(signedIn, now)} for update`,
  );
  const [row] = await database.rows(
    Row,
    sql`select p.id, ${FACTS}, ${SEEN} seen
      from pass p where p.number = ${number} and ${ownedPasses(signedIn, now)}`,
  );
  return found(row);
}

/** The places of the month that the company's voids take. */
async function voidsTaken(tx: EntityManager, companyId: string, month: string): Promise<number[]> {
  const rows = await transactionDatabase(tx).rows(
    { slot: integer },
    sql`select v.slot from single_entry_void v where v.company_id = ${companyId} and v.month = ${month}`,
  );
  return rows.map(({ slot }) => slot);
}
