import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import { lockFeesOfCards, type Settled, settleFeesOfCards } from '../fees/fee.commands.js';
import type { FeeState } from '../fees/fee-state.sql.js';
import type { Change } from '../history/history.js';
import { Pass } from '../passes/pass.entity.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { lockCards, MAX_CARDS, markLockedCards } from './card.commands.js';
import { CardCollection } from './card-collection.entity.js';
import type { CollectedCardInput, CollectorInput } from './card-collection.input.js';
import { checkCollected, checkCollector } from './collection.check.js';

/**
 * Hands cards over to the person who fetches them: all of them or none, each against the card in whose place it comes and
 * against its fee, both on record; with the exchange that takes effect (R-EXC-6). Refuses at `cards.<index>.number` as
 * {@link lockCards} does, and at the fields of a card and of `collector`. @returns the ids of the passes.
 */
export async function collectCards(
  context: RequestContext,
  given: readonly CollectedCardInput[],
  collector: CollectorInput,
): Promise<string[]> {
  if (given.length === 0) refuse(ErrorCode.REQUIRED, 'cards');
  if (given.length > MAX_CARDS) refuse(ErrorCode.TOO_MANY, 'cards', { limit: MAX_CARDS });
  const { value: fetchedBy, errors: ofCollector } = checkCollector(collector);
  const entries = given.map((entry, at) => checkCollected(entry, `cards.${at}`));
  const named = given.map(({ number }) => number.trim().toUpperCase());
  return context.em.transactional(async (tx) => {
    const { cards, errors } = await lockCards(tx, context, named, 'MARK_COLLECTED', (at) => `cards.${at}.number`);
    const found = cards.filter((card) => card !== null);
    const fees = await lockFeesOfCards(
      tx,
      found.map(({ id }) => id),
    );
    const ofEntries = entries.flatMap(({ errors: ofEntry, value }, at) => {
      const card = cards[at];
      // What is not handed over at all needs no receipt.
      return card && value ? [...ofEntry, ...refusedFor(card, value, fees.get(card.id), `cards.${at}`)] : ofEntry;
    });
    refuseAny([...errors, ...ofCollector, ...ofEntries]);
    const taken = new Map(found.map((card, at) => [card.id, entries[at]?.value]));
    await tx.insertMany(
      CardCollection,
      found.map(({ id: passId, exchangedFromId }) => ({
        ...{ passId, ...fetchedBy, handedOutById: context.signedIn.accountId },
        oldCard: exchangedFromId ? (taken.get(passId)?.oldCardReturned ? 'RETURNED' : 'MISSING') : null,
        missingReason: taken.get(passId)?.oldCardMissingReason ?? null,
      })),
    );
    for (const { id } of found) {
      const settled = settlementOf(taken.get(id));
      if (settled) await settleFeesOfCards(tx, context, [id], settled);
    }
    const oldNumbers = await numbersOfOldCards(tx, found);
    return markLockedCards(tx, context, found, 'MARK_COLLECTED', (card) => {
      const returned = taken.get(card.id)?.oldCardReturned
        ? (oldNumbers.get(card.exchangedFromId ?? '') ?? null)
        : null;
      const changes: [Change<'collectorKind' | 'collectorName' | 'returnedCard'>['field'], string | null][] = [
        ['collectorKind', fetchedBy.collectorKind],
        ['collectorName', fetchedBy.collectorName],
        ['returnedCard', returned],
      ];
      return changes.flatMap(([field, after]) => (after === null ? [] : [{ field, before: null, after }]));
    });
  });
}

type Entry = NonNullable<ReturnType<typeof checkCollected>['value']>;

/** What a card lacks to be handed over: the card in whose place it comes, and its fee. */
function refusedFor(card: Pass, entry: Entry, fee: FeeState | undefined, at: string): ApiError[] {
  const { oldCardReturned, oldCardMissingReason, receiptNumber, feeWaiveReason } = entry;
  const errors: ApiError[] = [];
  if (card.exchangedFromId) {
    if (oldCardReturned === null) errors.push({ code: ErrorCode.REQUIRED, field: `${at}.oldCardReturned` });
    if (oldCardReturned === false && !oldCardMissingReason) {
      errors.push({ code: ErrorCode.OLD_CARD_NOT_RETURNED, field: `${at}.oldCardReturned` });
    }
  } else if (oldCardReturned !== null) {
    errors.push({ code: ErrorCode.NO_EXCHANGE, field: `${at}.oldCardReturned` });
  }
  if (fee === 'DUE') {
    if (!receiptNumber && !feeWaiveReason) errors.push({ code: ErrorCode.FEE_DUE, field: `${at}.receiptNumber` });
    return errors;
  }
  // Paid in the meantime, free, or a card without a fee: a receipt would be one too many.
  const state = fee ?? 'FREE';
  if (receiptNumber) errors.push({ code: ErrorCode.FEE_NOT_DUE, field: `${at}.receiptNumber`, params: { state } });
  if (feeWaiveReason) errors.push({ code: ErrorCode.FEE_NOT_DUE, field: `${at}.feeWaiveReason`, params: { state } });
  return errors;
}

/** How its fee is settled, by what was checked at its fields. */
function settlementOf(entry: Entry | null | undefined): Settled | null {
  const receiptNumber = entry?.receiptNumber;
  if (receiptNumber) return { settlement: 'PAID', receiptNumber, waiveReason: null };
  const waiveReason = entry?.feeWaiveReason;
  return waiveReason ? { settlement: 'WAIVED', receiptNumber: null, waiveReason } : null;
}

async function numbersOfOldCards(tx: EntityManager, cards: readonly Pass[]): Promise<Map<string, string>> {
  const ids = cards.flatMap(({ exchangedFromId }) => exchangedFromId ?? []);
  const old = await tx.find(Pass, { id: { $in: ids } }, { fields: ['id', 'number'] });
  return new Map(old.map(({ id, number }) => [id, number]));
}
