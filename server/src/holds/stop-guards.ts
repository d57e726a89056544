import type { StaffRight } from '../access/staff-roles.js';
import type { Viewer } from '../access/viewer.js';
import { hasRightIn } from '../access/visibility.js';
import type { BranchCode } from '../access/words.js';
import { cancelled, exchanged, over, singleEntry } from '../passes/standing/conditions.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { isoTaipei } from '../shared/taipei.js';
import type { OpenHold, StoppableCard } from './stoppable-card.js';

/** What stops a card, and who may do it. Each guard is behind what is offered and what is refused. */

const STOPPING: readonly StaffRight[] = ['REVIEW', 'POLICE_CHECK'];

/** The branches for which the viewer, a reviewer or police, may stop a card: those whose ports it opens (R-PRD-8). */
export function stoppingBranches(viewer: Viewer, { branchCodes }: Pick<StoppableCard, 'branchCodes'>): BranchCode[] {
  return branchCodes.filter((code) => stopsIn(viewer, code));
}

/** Whether the viewer may stop cards for this branch. */
export function stopsIn(viewer: Viewer, branchCode: string): boolean {
  return STOPPING.some((right) => hasRightIn(viewer, right, branchCode));
}

/** Whether there is a card that could still open a gate. */
export function isRunning({ facts, exchangedForNumber }: StoppableCard, now: Date): true | ApiError {
  if (singleEntry.holds(facts, now)) return { code: ErrorCode.NO_CARD };
  if (cancelled.holds(facts, now)) return { code: ErrorCode.PASS_CANCELLED };
  if (exchanged.holds(facts, now)) {
    return { code: ErrorCode.PASS_EXCHANGED, params: { exchangedForNumber } };
  }
  if (over.holds(facts, now)) return { code: ErrorCode.PASS_EXPIRED, params: { until: isoTaipei(facts.validTo) } };
  return true;
}

/** 掛失: by the company of the card, at any time, even when something else stops it already (R-PRD-9). */
export function mayHold(viewer: Viewer, card: StoppableCard, now: Date): true | ApiError {
  if (viewer.kind !== 'OPERATOR' || !card.owned) return { code: ErrorCode.NOT_FOUND };
  const running = isRunning(card, now);
  if (running !== true) return running;
  return card.openHolds.some(({ office }) => office === 'COMPANY') ? { code: ErrorCode.ALREADY_BLOCKED } : true;
}

/** What staff may do to stop a card: of a port of theirs that it opens (R-PRD-8). */
export function mayStop(viewer: Viewer, card: StoppableCard, now: Date): true | ApiError {
  if (stoppingBranches(viewer, card).length === 0) return { code: ErrorCode.FORBIDDEN };
  return isRunning(card, now);
}

/** The same for one branch, whose port the card must still open when a proposal of it is confirmed. */
export function mayStopFor(branchCode: BranchCode, card: StoppableCard, now: Date): true | ApiError {
  return card.branchCodes.includes(branchCode) ? isRunning(card, now) : { code: ErrorCode.FORBIDDEN };
}

/** 暫停使用: once for each branch (R-PRD-8). */
export function mayBlock(viewer: Viewer, card: StoppableCard, now: Date): true | ApiError {
  const may = mayStop(viewer, card, now);
  if (may !== true) return may;
  return blockingBranch(viewer, card) ? true : { code: ErrorCode.ALREADY_BLOCKED };
}

/** The branch for which the viewer would block it. */
export function blockingBranch(viewer: Viewer, card: StoppableCard): BranchCode | undefined {
  const blocked = card.openHolds.map(({ branchCode }) => branchCode);
  return stoppingBranches(viewer, card).find((code) => !blocked.includes(code));
}

/** A hold of the company is lifted by itself or by a branch whose port the card opens, one of a branch by that branch (R-PRD-9). */
export function mayLift(
  viewer: Viewer,
  { owned, branchCodes }: Pick<StoppableCard, 'owned' | 'branchCodes'>,
  hold: OpenHold,
): boolean {
  if (hold.branchCode !== null) return stopsIn(viewer, hold.branchCode);
  return viewer.kind === 'OPERATOR' ? owned : stoppingBranches(viewer, { branchCodes }).length > 0;
}
