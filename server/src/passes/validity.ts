import type { PassKind } from './pass.entity.js';

/** How long gates take to learn of a new single-entry pass (R-ONE-5). */
export const GATE_SYNC_MINUTES = 10;

/** How long a single-entry pass is valid (R-ONE-2). */
const SINGLE_ENTRY_HOURS = 24;

const SECOND = 1000;

/** First instant at which a gate knows a single-entry pass issued at `issuedAt` (R-ONE-5). */
export function gateReadyAt(issuedAt: Date): Date {
  return new Date(issuedAt.getTime() + GATE_SYNC_MINUTES * 60 * SECOND);
}

/** Last second of a single-entry pass that begins at `validFrom`: +24 h − 1 s (R-ONE-2). */
export function singleEntryEnd(validFrom: Date): Date {
  return new Date(validFrom.getTime() + SINGLE_ENTRY_HOURS * 60 * 60 * SECOND - SECOND);
}

/** Every state a pass can be in; derived from facts and clock, never stored (R-PRD-7). */
export type PassStatus = 'SYNCHRONISING' | 'USABLE' | 'TO_BE_MADE' | 'MADE' | 'DEACTIVATED' | 'CANCELLED' | 'EXPIRED';

/** The facts from which a status follows. */
export interface PassFacts {
  readonly kind: PassKind;
  readonly issuedAt: Date;
  readonly validTo: Date;
  readonly made: boolean;
  readonly deactivated: boolean;
  readonly cancelled: boolean;
}

/** The status at `now`. What ends a pass for good comes first. */
export function passStatus(pass: PassFacts, now: Date): PassStatus {
  if (pass.cancelled) return 'CANCELLED';
  if (now.getTime() >= pass.validTo.getTime() + SECOND) return 'EXPIRED';
  if (pass.deactivated) return 'DEACTIVATED';
  if (pass.kind === 'SINGLE_ENTRY') return now < gateReadyAt(pass.issuedAt) ? 'SYNCHRONISING' : 'USABLE';
  return pass.made ? 'MADE' : 'TO_BE_MADE';
}
