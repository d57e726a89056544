import type { Viewer } from '../access/viewer.js';
import { hasRightIn } from '../access/visibility.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { isoTaipei, lastSecondBefore } from '../shared/taipei.js';
import type { PassKind } from './pass.entity.js';
import type { CardAction } from './pass.enums.js';
import { over } from './standing/conditions.js';

/** What is known of a card on its way to its holder. */
export interface CardProgress {
  readonly made: boolean;
  readonly collected: boolean;
  readonly cancelled: boolean;
}

export type CardState = 'TO_BE_MADE' | 'MADE' | 'COLLECTED' | 'CANCELLED';

/** The state of a card on its way to its holder. A collected card has arrived, even if it is stopped later. */
export function cardState({ made, collected, cancelled }: CardProgress): CardState {
  if (collected) return 'COLLECTED';
  if (cancelled) return 'CANCELLED';
  return made ? 'MADE' : 'TO_BE_MADE';
}

/** Where each action leads, and from where. */
export const CARD_ACTIONS = {
  MARK_MADE: { from: 'TO_BE_MADE', to: 'MADE' },
  MARK_COLLECTED: { from: 'MADE', to: 'COLLECTED' },
} as const satisfies Record<CardAction, { readonly from: CardState; readonly to: CardState }>;

/** The facts on which the guard decides. */
export interface Card extends CardProgress {
  readonly kind: PassKind;
  readonly branchCode: string;
  readonly validTo: Date;
  readonly blocked: boolean;
  readonly holderRemoved: boolean;
  /** When the last ban of its holder ends (R-BAN-1); asked for a card that is on its way. */
  readonly bannedUntil: Date | null;
}

/** Whether the viewer may record this of a card now: the one guard behind what is offered and what is refused (R-PRD-1). */
export function mayMarkCard(viewer: Viewer, card: Card, action: CardAction, now: Date): true | ApiError {
  if (!hasRightIn(viewer, 'REVIEW', card.branchCode)) return { code: ErrorCode.FORBIDDEN };
  if (card.kind === 'SINGLE_ENTRY') return { code: ErrorCode.NO_CARD };
  const state = cardState(card);
  if (state === 'CANCELLED') return { code: ErrorCode.PASS_CANCELLED };
  if (state !== CARD_ACTIONS[action].from) return { code: ErrorCode.ACTION_NOT_ALLOWED, params: { state, action } };
  if (over.holds(card, now)) return { code: ErrorCode.PASS_EXPIRED, params: { until: isoTaipei(card.validTo) } };
  // R-PER-4: nothing is issued to a person who was removed.
  if (card.holderRemoved) return { code: ErrorCode.PERSON_REMOVED };
  // R-BAN-1: what was under way waits.
  if (card.bannedUntil && card.bannedUntil > now) {
    return { code: ErrorCode.PERSON_BANNED, params: { until: isoTaipei(lastSecondBefore(card.bannedUntil)) } };
  }
  // R-PRD-8, R-PRD-9: a blocked card is not handed out.
  if (card.blocked && action === 'MARK_COLLECTED') return { code: ErrorCode.PASS_BLOCKED };
  return true;
}

/** What the viewer may record of a card now; null for nothing. */
export function cardAction(viewer: Viewer, card: Card, now: Date): CardAction | null {
  const actions = Object.keys(CARD_ACTIONS) as CardAction[];
  return actions.find((action) => mayMarkCard(viewer, card, action, now) === true) ?? null;
}
