import { type ApiError, ErrorCode } from '../shared/errors.js';
import { isoTaipei, startOfNextMonth } from '../shared/taipei.js';
import { cancelled, knownToGates } from './standing/conditions.js';
import type { PassFacts } from './standing/facts.js';
import { gateReadyAt } from './validity.js';

/** Who may have seen a pass: a gate, or a reviewer, with the result of the spot check. */
export const SEEN_BY = ['GATE', 'PASSED', 'FAILED'] as const;
export type SeenBy = (typeof SEEN_BY)[number];

/** What the guard looks at. */
export interface VoidablePass {
  readonly facts: PassFacts;
  readonly seen: SeenBy | null;
  /** How many passes the company may still void of those issued in the month of this one. */
  readonly left: number;
}

/** Whether its company may void a single-entry pass now: the one guard behind what is offered and what is refused (R-ONE-9). */
export function mayVoid({ facts, seen, left }: VoidablePass, now: Date): true | ApiError {
  if (facts.kind !== 'SINGLE_ENTRY') return { code: ErrorCode.PASS_KIND_NOT_ALLOWED };
  if (cancelled.holds(facts, now)) return { code: ErrorCode.PASS_CANCELLED };
  if (seen === 'GATE') return { code: ErrorCode.SEEN_BY_GATE };
  if (seen) return { code: ErrorCode.ALREADY_CHECKED, params: { result: seen } };
  if (knownToGates.holds(facts, now)) {
    return { code: ErrorCode.TOO_LATE_TO_VOID, params: { until: isoTaipei(gateReadyAt(facts.issuedAt)) } };
  }
  if (left > 0) return true;
  return { code: ErrorCode.VOID_LIMIT_REACHED, params: { until: isoTaipei(startOfNextMonth(facts.issuedAt)) } };
}
