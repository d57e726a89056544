import type { EntityManager } from '@mikro-orm/postgresql';
import { ownedPeople } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { not } from '../passes/standing/condition.js';
import { blocked, card, ended } from '../passes/standing/conditions.js';
import { removePerson } from '../people/person.commands.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { sql } from '../shared/sql.js';
import { submitCancellations } from './cancellation.commands.js';
import { placeHolds } from './hold.commands.js';
import { lockCards, type StoppableCard } from './stoppable-card.js';

/** What becomes of the cards of a person who is removed. */
export type CardsOfRemoved = 'HOLD' | 'CANCEL';

/**
 * Removes a person, with what becomes of their cards in the same step (R-PER-4): all of them are blocked, and if the company
 * says so their cancellation is applied for. Nothing of it is done silently: refuses with PERSON_HAS_CARDS without a choice,
 * and with NOT_FOUND, CONFLICT, and at `reason`.
 */
export async function deletePerson(
  context: RequestContext,
  person: { id: string; version: number; cards: CardsOfRemoved | null; reason: string | null },
): Promise<void> {
  await context.em.transactional(async (tx) => {
    // Cards before people, as those who renew them.
    const cards = isId(person.id) ? await runningCards(tx, context, person.id) : [];
    await removePerson(tx, context, person);
    if (cards.length === 0) return;
    if (!person.cards) {
      refuse(ErrorCode.PERSON_HAS_CARDS, 'cards', { passNumbers: cards.map(({ number }) => number) });
    }
    const reason = reviewReason(person.reason ?? '');
    await placeHolds(tx, context, cards, { cause: 'HOLDER_LEFT', reason, branchOf: () => null });
    // A card that a colleague applied for is blocked only: its cancellation is theirs to apply for (R-ACC-1).
    const own = cards.filter(({ owned }) => owned);
    if (person.cards === 'CANCEL') await submitCancellations(tx, context, own, reason);
  });
}

/** The cards issued for this record of the company that may open a gate, now or later. */
function runningCards(tx: EntityManager, context: RequestContext, personId: string): Promise<StoppableCard[]> {
  const { now, viewer } = context;
  return lockCards(
    tx,
    context,
    sql`p.person_id = ${personId} and ${card.sql(now)} and ${not(ended).sql(now)} and ${not(blocked).sql(now)}
      and exists (select from person h where h.id = p.person_id and ${ownedPeople(viewer)})`,
  );
}
