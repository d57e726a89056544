import type { EntityManager } from '@mikro-orm/postgresql';
import { takeCollectionEffects } from '../applications/effects/collection-effects.js';
import { recordSteps } from '../applications/items/item-steps.js';
import type { RequestContext } from '../context.js';
import { authorOf, type HistoryEvent, recordHistory } from '../history/history.js';
import { CARD_ACTIONS, mayMarkCard } from '../passes/card-guard.js';
import { holderBans } from '../passes/holder-bans.loader.js';
import { Pass } from '../passes/pass.entity.js';
import type { CardAction } from '../passes/pass.enums.js';
import { Person } from '../people/person.entity.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { mailCardsReady } from './card.mails.js';
import { lockCardsByNumber, progressOf } from './lock-cards.js';

export const MAX_CARDS = 100;

/** The column in which each action is recorded. */
const TIMES = { MARK_MADE: 'madeAt', MARK_COLLECTED: 'collectedAt' } as const satisfies Record<CardAction, keyof Pass>;

/**
 * Records that cards were made, and mails the companies where to collect them, or that cards were collected; all of them or
 * none (R-PRD-1), with what their forms do on collection. Refuses at `numbers.<index>` with NOT_FOUND, DUPLICATE, FORBIDDEN for those of other branches,
 * NO_CARD, PASS_CANCELLED, PASS_EXPIRED, PERSON_REMOVED, PASS_BLOCKED, PERSON_BANNED, ACTION_NOT_ALLOWED, COLLECTION_DETAILS_REQUIRED. @returns the ids of the passes.
 */
export async function markCards(
  context: RequestContext,
  numbers: readonly string[],
  action: CardAction,
): Promise<string[]> {
  if (numbers.length === 0) refuse(ErrorCode.REQUIRED, 'numbers');
  if (numbers.length > MAX_CARDS) refuse(ErrorCode.TOO_MANY, 'numbers', { limit: MAX_CARDS });
  const named = numbers.map((number) => number.trim().toUpperCase());
  return context.em.transactional(async (tx) => {
    const { cards, errors } = await lockCards(tx, context, named, action, (at) => `numbers.${at}`);
    // R-EXC-6: such a card is handed over against the old one and its fee.
    const unasked = cards.flatMap((card, at): ApiError[] =>
      action === 'MARK_COLLECTED' && card?.exchangedFromId
        ? [{ code: ErrorCode.COLLECTION_DETAILS_REQUIRED, field: `numbers.${at}` }]
        : [],
    );
    refuseAny([...errors, ...unasked]);
    return markLockedCards(tx, context, cards as Pass[], action);
  });
}

/** Records this of cards that are locked and may be marked so, and does what follows from it. @returns their ids. */
export async function markLockedCards(
  tx: EntityManager,
  context: RequestContext,
  cards: readonly Pass[],
  action: CardAction,
  changesOf: (card: Pass) => HistoryEvent['changes'] = () => [],
): Promise<string[]> {
  const { from, to } = CARD_ACTIONS[action];
  const { now } = context;
  const ids = cards.map(({ id }) => id);
  await tx.nativeUpdate(Pass, { id: { $in: ids } }, { [TIMES[action]]: now });
  const items = await transactionDatabase(tx).rows(
    { id: uuid },
    sql`
      select i.id from application_item i where i.issued_pass_id = any(${ids}::uuid[])`,
  );
  const steps = items.map(({ id: itemId }) => ({ itemId, action, from, to, reason: null }));
  await recordSteps(tx, { now, accountId: context.signedIn.accountId, throughId: null }, steps);
  await recordHistory(
    tx,
    authorOf(context),
    cards.map((card) => ({ subject: 'PASS', subjectId: card.id, action: to, changes: changesOf(card) ?? [] })),
  );
  if (action === 'MARK_MADE') await mailCardsReady(tx, context, cards);
  else await takeCollectionEffects(tx, { ...authorOf(context), services: context.services }, ids, 'onCollection');
  return ids;
}

/** The cards of these numbers, locked, each unless the viewer may not record this of it now; and why not, at its field. */
export async function lockCards(
  tx: EntityManager,
  { viewer, now }: RequestContext,
  numbers: readonly string[],
  action: CardAction,
  fieldOf: (at: number) => string,
): Promise<{ readonly cards: readonly (Pass | null)[]; readonly errors: readonly ApiError[] }> {
  const passes = await lockCardsByNumber(tx, numbers);
  const found = new Map(passes.map((pass) => [pass.number, pass]));
  const holders = { id: { $in: passes.map(({ personId }) => personId) }, deletedAt: { $ne: null } };
  const removed = new Set((await tx.find(Person, holders, { fields: ['id'] })).map(({ id }) => id));
  // The confirmation of a ban waits for these locks, or these for it.
  const ids = passes.map(({ id }) => id);
  const bans = await holderBans(transactionDatabase(tx), ids);
  const errors: ApiError[] = [];
  const cards = numbers.map((number, at) => {
    const pass = found.get(number);
    const field = fieldOf(at);
    const answer = !pass
      ? { code: ErrorCode.NOT_FOUND }
      : numbers.indexOf(number) < at
        ? { code: ErrorCode.DUPLICATE }
        : mayMarkCard(viewer, progressOf(pass, removed.has(pass.personId), bans.get(pass.id) ?? null), action, now);
    if (answer === true) return pass ?? null;
    errors.push({ ...answer, field });
    return null;
  });
  return { cards, errors };
}
