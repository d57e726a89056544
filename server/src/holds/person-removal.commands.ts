import type { EntityManager } from '@mikro-orm/postgresql';
import { ownedPeople, visibleApplications } from '../access/visibility.js';
import { OPEN_ITEM } from '../applications/forms/item-state.sql.js';
import { raiseVersion } from '../applications/items/lock-application.js';
import { Application } from '../applications/records/application.entity.js';
import { withdrawItems } from '../applications/submissions/withdraw.commands.js';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { not } from '../passes/standing/condition.js';
import { card, ended } from '../passes/standing/conditions.js';
import { removePerson } from '../people/person.commands.js';
import { type ApiError, ErrorCode, refuseAny } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { boolean, text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { submitCancellations } from './cancellation.commands.js';
import { placeHolds } from './hold.commands.js';
import { lockCards, type StoppableCard } from './stoppable-card.js';

/** What becomes of the cards of a person who is removed. */
export type CardsOfRemoved = 'HOLD' | 'CANCEL';

interface Removal {
  readonly id: string;
  readonly version: number;
  readonly cards: CardsOfRemoved | null;
  /** Whether to withdraw the person from open applications. */
  readonly withdraw: boolean;
  readonly reason: string | null;
}

/**
 * Removes a person, with what becomes of their cards and applications in the same step (R-PER-4): all cards are blocked, and if
 * the company says so their cancellation is applied for; from open applications the person is withdrawn. Nothing of it is done
 * silently: refuses with PERSON_HAS_CARDS and PERSON_HAS_APPLICATIONS without a choice, and with NOT_FOUND, CONFLICT, and at
 * `reason`.
 */
export async function deletePerson(context: RequestContext, removal: Removal): Promise<void> {
  await context.em.transactional(async (tx) => {
    // Applications before cards, cards before people, as those who decide on them and renew them.
    const locked = isId(removal.id) ? await lockApplications(tx, removal.id) : [];
    const cards = isId(removal.id) ? await lockRunningCards(tx, context, removal.id) : [];
    await removePerson(tx, context, removal);
    const open = await openItems(tx, context, removal.id);
    refuseAny([...cardErrors(removal, cards), ...applicationErrors(removal, open, locked)]);
    if (cards.length === 0 && open.length === 0) return;
    const reason = reviewReason(removal.reason ?? '');
    for (const [applicationId, items] of Map.groupBy(open, ({ application_id }) => application_id)) {
      const application = await tx.findOneOrFail(Application, applicationId);
      await raiseVersion(tx, applicationId);
      await withdrawItems(tx, context, application, { itemIds: items.map(({ id }) => id), reason });
    }
    // One that a branch has blocked is held as well: it is not to open gates once the branch lifts its block.
    const unheld = cards.filter(({ openHolds }) => !openHolds.some(({ office }) => office === 'COMPANY'));
    if (unheld.length > 0) {
      await placeHolds(tx, context, unheld, { cause: 'HOLDER_LEFT', reason, branchOf: () => null });
    }
    // A card that a colleague applied for is blocked only: its cancellation is theirs to apply for (R-ACC-1).
    const own = cards.filter(({ owned }) => owned);
    if (removal.cards === 'CANCEL') await submitCancellations(tx, context, own, reason);
  });
}

function cardErrors(removal: Removal, cards: readonly StoppableCard[]): ApiError[] {
  if (cards.length === 0 || removal.cards) return [];
  const params = { passNumbers: cards.map(({ number }) => number) };
  return [{ code: ErrorCode.PERSON_HAS_CARDS, field: 'cards', params }];
}

/** An application that came meanwhile is named first: nothing is withdrawn that the company did not know of. */
function applicationErrors(
  removal: Removal,
  open: readonly { readonly application_id: string; readonly number: string; readonly owned: boolean }[],
  locked: readonly string[],
): ApiError[] {
  const agreed = removal.withdraw && open.every((item) => item.owned && locked.includes(item.application_id));
  if (open.length === 0 || agreed) return [];
  const numbersOf = (own: boolean) => [
    ...new Set(open.filter(({ owned }) => owned === own).map(({ number }) => number)),
  ];
  const params = { applicationNumbers: numbersOf(true), colleaguesNumbers: numbersOf(false) };
  return [{ code: ErrorCode.PERSON_HAS_APPLICATIONS, field: 'withdraw', params }];
}

/** Open items `i` of applications `a` that would leave the person with a card or another one; a cancellation goes on. */
const UNDER_WAY = sql`${OPEN_ITEM} and a.form <> 'CANCELLATION'`;

/** @returns the ids of the applications. */
async function lockApplications(tx: EntityManager, personId: string): Promise<string[]> {
  const rows = await transactionDatabase(tx).changed(
    { id: uuid },
    sql`select a.id from application a where exists (select from application_item i
      where i.application_id = a.id and i.person_id = ${personId} and ${UNDER_WAY}) order by a.id for update`,
  );
  return rows.map(({ id }) => id);
}

function openItems(tx: EntityManager, { signedIn }: RequestContext, personId: string) {
  return transactionDatabase(tx).rows(
    { id: uuid, application_id: uuid, number: text, owned: boolean },
    sql`select i.id, a.id application_id, a.number, ${visibleApplications(signedIn)} owned
      from application_item i join application a on a.id = i.application_id
      where i.person_id = ${personId} and ${UNDER_WAY} order by a.number`,
  );
}

/** The cards issued for this record of the company that may open a gate, now, later or once nothing blocks them any more. */
function lockRunningCards(tx: EntityManager, context: RequestContext, personId: string): Promise<StoppableCard[]> {
  const { now, viewer } = context;
  return lockCards(
    tx,
    context,
    sql`p.person_id = ${personId} and ${card.sql(now)} and ${not(ended).sql(now)}
      and exists (select from person h where h.id = p.person_id and ${ownedPeople(viewer)})`,
  );
}
