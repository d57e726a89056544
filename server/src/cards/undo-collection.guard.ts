import type { Viewer } from '../access/viewer.js';
import { hasRightIn } from '../access/visibility.js';
import { type Card, cardState } from '../passes/card-guard.js';
import { over } from '../passes/standing/conditions.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { isoTaipei } from '../shared/taipei.js';

/** How long the collection of a card can be undone. */
export const UNDO_MINUTES = 30;
const MINUTE_MS = 60_000;

/** What happened to a card since it was collected. */
export interface SinceCollection {
  readonly seenByGate: boolean;
  readonly deactivated: boolean;
  /** Number of an application about it that is open; of none is null. */
  readonly openApplication: string | null;
}

/** A card, when it was collected, and whether another one has taken its place since. */
export interface CollectedCard extends Card {
  readonly collectedAt: Date | null;
  readonly exchanged: boolean;
}

/** Until when the collection of a card can be undone. */
export function undoableUntil(collectedAt: Date): Date {
  return new Date(collectedAt.getTime() + UNDO_MINUTES * MINUTE_MS);
}

/**
 * Whether the viewer may undo the collection of a card now, as far as the card itself tells: for a mistake at the counter, by
 * its branch, before the card was stopped or anything came of it (R-EXC-6).
 */
export function mayUndo(viewer: Viewer, card: CollectedCard, now: Date): true | ApiError {
  if (!hasRightIn(viewer, 'REVIEW', card.branchCode)) return { code: ErrorCode.FORBIDDEN };
  if (card.kind === 'SINGLE_ENTRY') return { code: ErrorCode.NO_CARD };
  if (card.cancelled) return { code: ErrorCode.PASS_CANCELLED };
  if (!card.collectedAt) {
    return { code: ErrorCode.ACTION_NOT_ALLOWED, params: { state: cardState(card), action: 'UNDO_COLLECTION' } };
  }
  if (card.exchanged) return { code: ErrorCode.PASS_EXCHANGED };
  const until = undoableUntil(card.collectedAt);
  if (now > until) return { code: ErrorCode.TOO_LATE_TO_UNDO, params: { until: isoTaipei(until) } };
  if (over.holds(card, now)) return { code: ErrorCode.PASS_EXPIRED, params: { until: isoTaipei(card.validTo) } };
  return card.blocked ? { code: ErrorCode.PASS_BLOCKED } : true;
}

/** The rest of it: what came of the card since. */
export function mayUndoSince({ seenByGate, deactivated, openApplication }: SinceCollection): true | ApiError {
  if (seenByGate) return { code: ErrorCode.SEEN_BY_GATE };
  if (deactivated) return { code: ErrorCode.PASS_DEACTIVATED };
  if (openApplication === null) return true;
  return { code: ErrorCode.OPEN_APPLICATION_EXISTS, params: { applicationNumber: openApplication } };
}
