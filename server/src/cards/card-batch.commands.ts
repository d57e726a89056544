import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { Pass } from '../passes/pass.entity.js';
import { type ApiError, ErrorCode, found, refuse, refuseAny } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { timestamp, uuid } from '../shared/rows.js';
import { instant, sql, transactionDatabase } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';
import { lockCards, MAX_CARDS, markLockedCards } from './card.commands.js';
import { BatchedCard, CardBatch } from './card-batch.entity.js';
import { batchesOfBranches } from './card-batch.queries.js';

/**
 * Puts cards that are to be made into a batch of their branch: all of them or none (R-EXC-6). Refuses at `numbers.<index>` as
 * marking them as made does, with CARD_IN_BATCH, and with INVALID for those of another branch than the first. @returns its id.
 */
export async function createCardBatch(context: RequestContext, numbers: readonly string[]): Promise<string> {
  if (numbers.length === 0) refuse(ErrorCode.REQUIRED, 'numbers');
  if (numbers.length > MAX_CARDS) refuse(ErrorCode.TOO_MANY, 'numbers', { limit: MAX_CARDS });
  const named = numbers.map((number) => number.trim().toUpperCase());
  const { now: createdAt, signedIn } = context;
  return context.em.transactional(async (tx) => {
    const { cards, errors } = await lockCards(tx, context, named, 'MARK_MADE', (at) => `numbers.${at}`);
    const branchCode = cards.find((card) => card !== null)?.branchCode;
    const batched = await openBatchesOf(tx, cards);
    const unfit = cards.flatMap((card, at): ApiError[] => {
      const field = `numbers.${at}`;
      const since = card && batched.get(card.id);
      if (since) return [{ code: ErrorCode.CARD_IN_BATCH, field, params: { createdAt: isoTaipei(since) } }];
      return card && card.branchCode !== branchCode ? [{ code: ErrorCode.INVALID, field }] : [];
    });
    refuseAny([...errors, ...unfit]);
    const id = newId();
    await tx.insert(CardBatch, { id, branchCode: found(branchCode), createdAt, createdById: signedIn.accountId });
    await tx.insertMany(
      BatchedCard,
      (cards as Pass[]).map((card, position) => ({ batchId: id, passId: card.id, position, released: false })),
    );
    return id;
  });
}

/** What became of a card of a batch: null where it is made now. */
export interface BatchedCardOutcome {
  readonly number: string;
  readonly error: ApiError | null;
}

/**
 * Marks the cards of a batch as made, all that are still to be made or those of these numbers. What cannot be made any more
 * does not hold up the rest; the companies are mailed once about all that are (R-EXC-6). Refuses with NOT_FOUND,
 * BATCH_DISSOLVED, BATCH_MADE, REQUIRED and TOO_MANY at `numbers`.
 */
export async function markCardBatchMade(
  context: RequestContext,
  { id, numbers }: { readonly id: string; readonly numbers: readonly string[] | null },
): Promise<BatchedCardOutcome[]> {
  if (numbers?.length === 0) refuse(ErrorCode.REQUIRED, 'numbers');
  if (numbers && numbers.length > MAX_CARDS) refuse(ErrorCode.TOO_MANY, 'numbers', { limit: MAX_CARDS });
  return context.em.transactional(async (tx) => {
    const batch = await lockBatch(tx, context, id);
    const cards = await cardsIn(tx, batch.id);
    const left = cards.filter(({ madeAt }) => !madeAt).map(({ number }) => number);
    if (!numbers && left.length === 0) refuse(ErrorCode.BATCH_MADE);
    const named = numbers?.map((number) => number.trim().toUpperCase()) ?? left;
    const inBatch = new Set(cards.map(({ number }) => number));
    const known = named.filter((number) => inBatch.has(number));
    const locked = await lockCards(tx, context, known, 'MARK_MADE', String);
    const errors = new Map(locked.errors.map((error) => [Number(error.field), error]));
    const ready = locked.cards.filter((card) => card !== null);
    if (ready.length > 0) await markLockedCards(tx, context, ready, 'MARK_MADE');
    const places = known.entries();
    return named.map((number) => {
      if (!inBatch.has(number)) return { number, error: { code: ErrorCode.NOT_FOUND } };
      const [at] = places.next().value ?? [-1];
      return { number, error: errors.get(at) ?? null };
    });
  });
}

/**
 * Dissolves a batch, so that its cards that are not made may go into other ones. Refuses with NOT_FOUND, BATCH_DISSOLVED,
 * BATCH_MADE, and at `reason`.
 */
export async function dissolveCardBatch(
  context: RequestContext,
  { id, reason: given }: { readonly id: string; readonly reason: string },
): Promise<void> {
  const reason = reviewReason(given);
  const { now: dissolvedAt, signedIn } = context;
  await context.em.transactional(async (tx) => {
    const batch = await lockBatch(tx, context, id);
    if ((await cardsIn(tx, batch.id)).every(({ madeAt, cancelledAt }) => madeAt || cancelledAt)) {
      refuse(ErrorCode.BATCH_MADE);
    }
    const by = { dissolvedById: signedIn.accountId, dissolveReason: reason };
    await tx.nativeUpdate(CardBatch, { id: batch.id }, { dissolvedAt, ...by });
    await tx.nativeUpdate(BatchedCard, { batchId: batch.id }, { released: true });
  });
}

/** A batch of the viewer's branches that was not dissolved, locked. */
async function lockBatch(tx: EntityManager, context: RequestContext, id: string): Promise<CardBatch> {
  if (!isId(id)) refuse(ErrorCode.NOT_FOUND);
  await transactionDatabase(tx).change(
    sql`select b.id from card_batch b where b.id = ${id} and ${batchesOfBranches(context)} for update`,
  );
  const [known] = await transactionDatabase(tx).rows(
    { id: uuid },
    sql`select b.id from card_batch b where b.id = ${id} and ${batchesOfBranches(context)}`,
  );
  const batch = await tx.findOneOrFail(CardBatch, found(known).id, { refresh: true });
  if (batch.dissolvedAt) refuse(ErrorCode.BATCH_DISSOLVED);
  return batch;
}

async function cardsIn(tx: EntityManager, batchId: string): Promise<Pass[]> {
  const places = await tx.find(BatchedCard, { batchId }, { orderBy: { position: 'asc' } });
  const cards = await tx.find(Pass, { id: { $in: places.map(({ passId }) => passId) } });
  const byId = new Map(cards.map((card) => [card.id, card]));
  return places.flatMap(({ passId }) => byId.get(passId) ?? []);
}

/** When the batches were put together in which these cards are. */
async function openBatchesOf(tx: EntityManager, cards: readonly (Pass | null)[]): Promise<Map<string, Date>> {
  const ids = cards.flatMap((card) => card?.id ?? []);
  const rows = await transactionDatabase(tx).rows(
    { pass_id: uuid, created_at: timestamp },
    sql`select x.pass_id, b.created_at from card_batch_card x join card_batch b on b.id = x.batch_id
      where x.pass_id = any(${ids}::uuid[]) and not x.released`,
  );
  return new Map(rows.map((row) => [row.pass_id, instant(row.created_at)]));
}
