import type { EntityManager } from '@mikro-orm/postgresql';
import { type Author, recordHistory } from '../../history/history.js';
import { oneOf, uuid } from '../../shared/rows.js';
import { type Sql, sql, transactionDatabase } from '../../shared/sql.js';
import { FORM_KINDS } from '../forms/form-kinds.js';
import { ITEM_STATE, ITEMS } from '../forms/item-state.sql.js';
import { ITEM_STATES, nextState, OPEN_STATES } from '../forms/states.js';
import { recordSteps } from '../items/item-steps.js';

const Row = {
  id: uuid,
  application_id: uuid,
  form: oneOf(FORM_KINDS),
  state: oneOf(ITEM_STATES),
};

/**
 * Cancels what is open about passes that are being cancelled (R-PRD-4): other applications about them, and the making of
 * the cards that they are. To be called before the passes are cancelled, as the states of their items depend on them.
 * @param reason recorded where the cancellation of the passes does not give one
 */
export async function cancelWhatIsUnderWay(
  tx: EntityManager,
  author: Author,
  passIds: readonly string[],
  {
    exceptApplicationId = null,
    reason = null,
  }: { readonly exceptApplicationId?: string | null; readonly reason?: string | null },
): Promise<void> {
  await cancelItems(
    tx,
    author,
    sql`((i.pass_id = any(${passIds}::uuid[]) and i.state = any(${[...OPEN_STATES]}))
        or i.issued_pass_id = any(${passIds}::uuid[]))
      and i.application_id is distinct from ${exceptApplicationId}::uuid`,
    reason,
  );
}

/** Cancels items `i` of applications `a` that the state table lets be cancelled; by the system, on record. Returns their ids. */
export async function cancelItems(
  tx: EntityManager,
  author: Author,
  which: Sql,
  reason: string | null,
): Promise<readonly string[]> {
  const items = await transactionDatabase(tx).rows(
    Row,
    sql`
    select i.id, i.application_id, a.form, ${ITEM_STATE} state from ${ITEMS} where ${which} order by i.id`,
  );
  const taken = items.flatMap((item) => {
    const to = nextState(item.form, item.state, 'CANCEL');
    return to ? [{ ...item, to }] : [];
  });
  const steps = taken.map(
    ({ id: itemId, state: from, to }) => ({ itemId, action: 'CANCEL', from, to, reason }) as const,
  );
  await recordSteps(tx, { now: author.now, accountId: null, throughId: null }, steps);
  const applicationIds = [...new Set(taken.map(({ application_id }) => application_id))];
  await recordHistory(
    tx,
    { ...author, accountId: null },
    applicationIds.map((subjectId) => ({ subject: 'APPLICATION', subjectId, action: 'CANCELLED', reason })),
  );
  return taken.map(({ id }) => id);
}
