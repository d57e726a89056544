import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf } from '../access/viewer.js';
import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import { Deactivation } from '../passes/deactivation.entity.js';
import type { BranchCause } from '../passes/hold.entity.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { newId } from '../shared/ids.js';
import { inTaipei, isoTaipei, toDate } from '../shared/taipei.js';
import { CAUSE_WORDS } from './cause-words.js';
import { mailCompanies } from './hold.mails.js';
import { cardsDeactivated, deactivationEnded } from './stop.letters.js';
import { isRunning, mayStop, stoppingBranches, stopsIn } from './stop-guards.js';
import { lockCardsByNumber, type StoppableCard } from './stoppable-card.js';

/** For so many days one person alone deactivates a card, that of the decision among them (R-PRD-8). */
export const DAYS_ALONE = 7;
export const MAX_DAYS = 365;

/** When a deactivation of so many days ends: its first day is that of the decision. */
export function deactivationEnd(now: Date, days: number): Date {
  return toDate(inTaipei(now).startOfDay().add({ days }));
}

/** What is decided about a card, and why. */
export interface BranchDecision {
  readonly branchCode: BranchCode;
  readonly cause: BranchCause;
  readonly reason: string;
}

/**
 * 停用處分: deactivates a card of a port of the viewer for up to seven days (R-PRD-8). Refuses with TWO_PEOPLE_NEEDED at `days`
 * for more, OUT_OF_RANGE, ALREADY_DEACTIVATED while one of the branch is in force, at `number` with what says why it cannot be
 * stopped, and at `reason`. @returns the id of the pass.
 */
export async function deactivateCard(
  context: RequestContext,
  input: { number: string; cause: BranchCause; reason: string; days: number },
  idempotencyKey: string | null = null,
): Promise<string> {
  const { viewer, now } = context;
  if (input.days < 1 || input.days > MAX_DAYS) refuse(ErrorCode.OUT_OF_RANGE, 'days', { min: 1, max: MAX_DAYS });
  if (input.days > DAYS_ALONE) refuse(ErrorCode.TWO_PEOPLE_NEEDED, 'days');
  const reason = reviewReason(input.reason);
  const call = { owner: actorOf(context.signedIn), key: idempotencyKey, operation: 'deactivateCard', input };
  return onceOnly(context, call, async (tx) => {
    const [card] = await lockCardsByNumber(tx, context, [input.number], (one) => mayStop(viewer, one, now));
    const [branchCode] = card ? stoppingBranches(viewer, card) : [];
    if (!card || !branchCode) refuse(ErrorCode.FORBIDDEN);
    await placeDeactivation(tx, context, card, { branchCode, cause: input.cause, reason }, input.days);
    return card.id;
  });
}

/** Deactivates a card that is locked, on record and by mail. */
export async function placeDeactivation(
  tx: EntityManager,
  context: RequestContext,
  card: StoppableCard,
  { branchCode, cause, reason }: BranchDecision,
  days: number,
): Promise<void> {
  const { now, signedIn } = context;
  const until = deactivationEnd(now, days);
  const running = { passId: card.id, reason: 'BRANCH_DECISION', branchCode, until: { $gt: now } } as const;
  if ((await tx.count(Deactivation, running)) > 0) refuse(ErrorCode.ALREADY_DEACTIVATED);
  const by = { deactivatedById: signedIn.accountId, note: reason, branchCode };
  await tx.insert(Deactivation, {
    id: newId(),
    passId: card.id,
    reason: 'BRANCH_DECISION',
    startsAt: now,
    until,
    ...by,
  });
  const changes = [
    { field: 'cause', before: null, after: cause },
    { field: 'until', before: null, after: isoTaipei(until) },
  ] as const;
  const deactivated = { subject: 'PASS', subjectId: card.id, action: 'DEACTIVATED', reason, changes } as const;
  await recordHistory(tx, authorOf(context), [deactivated]);
  await mailCompanies(tx, context, { cards: [card], branchCode, reason }, (account, values) =>
    cardsDeactivated.to(account, { ...values, cause: CAUSE_WORDS[cause], until }),
  );
}

/**
 * Ends the deactivations of a card by the viewer's branches before their time. Refuses with NOT_FOUND, FORBIDDEN, and
 * NOT_DEACTIVATED if none is in force. @returns the id of the pass.
 */
export async function endDeactivation(
  context: RequestContext,
  input: { number: string; reason: string },
): Promise<string> {
  const { viewer, now, signedIn } = context;
  const reason = reviewReason(input.reason);
  return context.em.transactional(async (tx) => {
    const [card] = await lockCardsByNumber(tx, context, [input.number], (one) => isRunning(one, now));
    const own = { passId: card?.id ?? null, reason: 'BRANCH_DECISION', until: { $gt: now } } as const;
    const running = await tx.find(Deactivation, own, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const ended = running.filter(({ branchCode }) => branchCode && stopsIn(viewer, branchCode));
    // A branch ends its own also once the card opens no port of it any more.
    if (!card || (ended.length === 0 && stoppingBranches(viewer, card).length === 0)) {
      refuse(ErrorCode.FORBIDDEN, 'numbers.0');
    }
    if (ended.length === 0) refuse(ErrorCode.NOT_DEACTIVATED);
    const ids = ended.map(({ id }) => id);
    // Never before it began, however short.
    const until = new Date(Math.max(now.getTime(), ...ended.map(({ startsAt }) => startsAt.getTime() + 1)));
    const end = { until, endedAt: now, endedById: signedIn.accountId, endReason: reason };
    await tx.nativeUpdate(Deactivation, { id: { $in: ids } }, end);
    const action = 'DEACTIVATION_ENDED' as const;
    await recordHistory(tx, authorOf(context), [{ subject: 'PASS', subjectId: card.id, action, reason }]);
    const branchCode = (ended[0]?.branchCode ?? null) as BranchCode | null;
    await mailCompanies(tx, context, { cards: [card], branchCode, reason }, (account, values) =>
      deactivationEnded.to(account, values),
    );
    return card.id;
  });
}
