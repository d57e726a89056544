import type { PassKind } from './pass.entity.js';
import type { CardAction } from './pass.enums.js';
import { over } from './standing/conditions.js';

/** What is known of a card on its way to its holder. */
interface Card {
  readonly kind: PassKind;
  readonly made: boolean;
  readonly collected: boolean;
  readonly cancelled: boolean;
  readonly validTo: Date;
}

/** Whether the last second of a pass is over. */
export function isOver(validTo: Date, now: Date): boolean {
  return over.holds({ validTo }, now);
}

/** What is to be done next about a card; nothing about a single-entry pass, nor once it is cancelled or over. */
export function cardAction({ kind, made, collected, cancelled, validTo }: Card, now: Date): CardAction | null {
  if (kind === 'SINGLE_ENTRY' || collected || cancelled || isOver(validTo, now)) return null;
  return made ? 'MARK_COLLECTED' : 'MARK_MADE';
}
