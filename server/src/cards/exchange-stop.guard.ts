import type { Viewer } from '../access/viewer.js';
import { type Card, mayMarkCard } from '../passes/card-guard.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';

/** A card, and whether it is to take the place of another one. */
export interface OrderedCard extends Card {
  readonly exchange: boolean;
}

/**
 * Whether the viewer may stop the making of a card that was to take the place of another one (R-EXC-6): until it is made, also
 * where its term is over by now. The one guard behind what is offered and what is refused.
 */
export function mayStopExchange(viewer: Viewer, card: OrderedCard, now: Date): true | ApiError {
  const may = mayMarkCard(viewer, card, 'MARK_MADE', now);
  if (may !== true && may.code !== ErrorCode.PASS_EXPIRED) return may;
  return card.exchange || { code: ErrorCode.NO_EXCHANGE };
}
