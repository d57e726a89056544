import type { EntityManager } from '@mikro-orm/postgresql';
import { OPEN_ITEM } from '../applications/forms/item-state.sql.js';
import { submitWithin } from '../applications/submissions/submit.commands.js';
import type { RequestContext } from '../context.js';
import { TAKES_PLACE_LATER } from '../passes/card-chain.js';
import { filled, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { StoppableCard } from './stoppable-card.js';

/**
 * Applies for the cancellation of cards that are locked, within a step that stops them (R-PRD-9, R-PER-4): one application for
 * the cards of each branch. Cards for which that is under way already are left out, and those that end with one of the others (R-EXC-4). Refuses as the form does.
 */
export async function submitCancellations(
  tx: EntityManager,
  context: RequestContext,
  cards: readonly StoppableCard[],
  reason: string,
): Promise<void> {
  const ids = cards.map(({ id }) => id);
  const underWay = await transactionDatabase(tx).rows(
    { pass_id: filled(uuid) },
    sql`
    select distinct i.pass_id from application_item i join application a on a.id = i.application_id
    where i.pass_id = any(${ids}::uuid[]) and a.form = 'CANCELLATION' and ${OPEN_ITEM}
    union select p.id from pass p where p.id = any(${ids}::uuid[]) and p.exchanged_from_id = any(${ids}::uuid[]) and ${TAKES_PLACE_LATER}`,
  );
  const left = cards.filter(({ id }) => !underWay.some((one) => one.pass_id === id));
  for (const own of Map.groupBy(left, ({ branchCode }) => branchCode).values()) {
    const passNumbers = own.map(({ number }) => number);
    await submitWithin(tx, context, { form: 'CANCELLATION', reason, passNumbers });
  }
}
