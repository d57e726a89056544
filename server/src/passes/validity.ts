import type { PassFacts } from './standing/facts.js';

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

/** First instant at which gates open to a pass: its first second, or for a single-entry pass once they know it (R-ONE-5). */
export function opensAt({ kind, issuedAt, validFrom }: Pick<PassFacts, 'kind' | 'issuedAt' | 'validFrom'>): Date {
  return kind === 'SINGLE_ENTRY' ? gateReadyAt(issuedAt) : validFrom;
}
