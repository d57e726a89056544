import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf } from '../access/viewer.js';
import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import { type BranchCause, type CompanyCause, Hold, type HoldCause } from '../passes/hold.entity.js';
import { noticeHolders } from '../phones/holder-notices.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { isId, newId } from '../shared/ids.js';
import { sql } from '../shared/sql.js';
import { submitCancellations } from './cancellation.commands.js';
import { CAUSE_WORDS } from './cause-words.js';
import { cardsBlocked, holdLifted } from './hold.letters.js';
import { mailCompanies } from './hold.mails.js';
import { cardBlocked } from './hold.texts.js';
import { blockingBranch, mayBlock, mayHold, mayLift } from './stop-guards.js';
import { lockCards, lockCardsByNumber, type StoppableCard, withinReach } from './stoppable-card.js';

/**
 * 掛失: a company blocks its own cards at once, all of them or none, and if it says so applies for their cancellation in the
 * same step (R-PRD-9). Refuses at `numbers.<index>` with NOT_FOUND, DUPLICATE, NO_CARD, PASS_CANCELLED, PASS_EXPIRED,
 * ALREADY_BLOCKED; at `reason`; and for the cancellation as its form does. @returns the ids of the passes.
 */
export async function holdCards(
  context: RequestContext,
  input: { numbers: readonly string[]; cause: CompanyCause; reason: string; cancel: boolean },
  idempotencyKey: string | null = null,
): Promise<string[]> {
  const reason = reviewReason(input.reason);
  const { viewer, now } = context;
  const holding = async (tx: EntityManager) => {
    const cards = await lockCardsByNumber(tx, context, input.numbers, (card) => mayHold(viewer, card, now));
    await placeHolds(tx, context, cards, { cause: input.cause, reason, branchOf: () => null });
    if (input.cancel) await submitCancellations(tx, context, cards, reason);
    return cards;
  };
  return stopOnce(context, { operation: 'holdCards', key: idempotencyKey, input }, holding);
}

/**
 * 暫停使用: reviewers and police block cards of a port of theirs at once, all of them or none, each for one branch (R-PRD-8).
 * Refuses like {@link holdCards}, with FORBIDDEN for cards that open no port of theirs. @returns the ids of the passes.
 */
export async function blockCards(
  context: RequestContext,
  input: { numbers: readonly string[]; cause: BranchCause; reason: string },
  idempotencyKey: string | null = null,
): Promise<string[]> {
  const reason = reviewReason(input.reason);
  const { viewer, now } = context;
  return stopOnce(context, { operation: 'blockCards', key: idempotencyKey, input }, async (tx) => {
    const cards = await lockCardsByNumber(tx, context, input.numbers, (card) => mayBlock(viewer, card, now));
    const branchOf = (card: StoppableCard) => blockingBranch(viewer, card) ?? null;
    await placeHolds(tx, context, cards, { cause: input.cause, reason, branchOf });
    return cards;
  });
}

/** Stops cards once for each key. @returns their ids. */
async function stopOnce(
  context: RequestContext,
  call: { readonly operation: string; readonly key: string | null; readonly input: unknown },
  stop: (tx: EntityManager) => Promise<readonly StoppableCard[]>,
): Promise<string[]> {
  const ids = await onceOnly(context, { owner: actorOf(context.signedIn), ...call }, async (tx) =>
    (await stop(tx)).map(({ id }) => id).join(','),
  );
  return ids.split(',');
}

/** Blocks cards that are locked and may be blocked, on record and by mail. */
export async function placeHolds(
  tx: EntityManager,
  context: RequestContext,
  cards: readonly StoppableCard[],
  {
    cause,
    reason,
    branchOf,
  }: { cause: HoldCause; reason: string; branchOf: (card: StoppableCard) => BranchCode | null },
): Promise<void> {
  const { now, signedIn } = context;
  const placed = { cause, reason, placedAt: now, placedById: signedIn.accountId };
  await tx.insertMany(
    Hold,
    cards.map((card) => {
      const branchCode = branchOf(card);
      return {
        id: newId(),
        passId: card.id,
        office: branchCode ? 'BRANCH' : 'COMPANY',
        branchCode,
        ...placed,
      } as const;
    }),
  );
  const change = { field: 'cause', before: null, after: cause } as const;
  await recordHistory(
    tx,
    authorOf(context),
    cards.map((card) => {
      const action = branchOf(card) ? 'BLOCKED' : 'HELD';
      return { subject: 'PASS', subjectId: card.id, action, reason, changes: [change] } as const;
    }),
  );
  const ids = cards.map(({ id }) => id);
  await noticeHolders(tx, context.services, ids, now, (holder, card) => cardBlocked.to(holder, card));
  for (const [branchCode, blocked] of Map.groupBy(cards, branchOf)) {
    await mailCompanies(tx, context, { cards: blocked, branchCode, reason }, (account, values) =>
      cardsBlocked.to(account, { ...values, cause: CAUSE_WORDS[cause] }),
    );
  }
}

/**
 * Lifts one hold; others of the same card stay in force (R-PRD-8, R-PRD-9). Refuses with NOT_FOUND for one the viewer does not
 * see, FORBIDDEN for one that is not theirs to lift, HOLD_NOT_IN_FORCE, and at `reason`. @returns the id of the pass.
 */
export async function liftHold(
  context: RequestContext,
  { id, reason: given }: { id: string; reason: string },
): Promise<string> {
  const reason = reviewReason(given);
  const { viewer, now, signedIn } = context;
  return context.em.transactional(async (tx) => {
    const { passId } = found(isId(id) ? await tx.findOne(Hold, { id }) : null);
    const [card] = await lockCards(tx, context, sql`p.id = ${passId} and ${withinReach(context)}`);
    if (!card) refuse(ErrorCode.NOT_FOUND);
    // The pass is locked first, as by those who place holds.
    const hold = await tx.findOneOrFail(Hold, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const branchCode = (hold.branchCode ?? null) as BranchCode | null;
    if (!mayLift(viewer, card, { office: hold.office, branchCode })) refuse(ErrorCode.FORBIDDEN);
    if (hold.liftedAt) refuse(ErrorCode.HOLD_NOT_IN_FORCE);
    await tx.nativeUpdate(Hold, { id }, { liftedAt: now, liftedById: signedIn.accountId, liftReason: reason });
    const action = branchCode ? 'UNBLOCKED' : 'HOLD_LIFTED';
    await recordHistory(tx, authorOf(context), [{ subject: 'PASS', subjectId: passId, action, reason }]);
    const blocked = card.openHolds.length > 1;
    await mailCompanies(tx, context, { cards: [card], branchCode, reason }, (account, values) =>
      holdLifted.to(account, { ...values, blocked }),
    );
    return passId;
  });
}
