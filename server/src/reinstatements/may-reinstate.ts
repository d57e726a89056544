import { cancelled, exchanged, over, singleEntry } from '../passes/standing/conditions.js';
import { deactivationsInForce } from '../passes/standing/deactivations.js';
import type { PassFacts } from '../passes/standing/facts.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { isoTaipei } from '../shared/taipei.js';

/** What the guards look at. */
export interface ReinstatablePass {
  readonly facts: PassFacts;
  /** Number of the open application for its cancellation. */
  readonly cancellation: string | null;
  /** Whether it takes the place of another card once it is collected: until then that one is reinstated, for both (R-EXC-4). */
  readonly takesPlaceLater: boolean;
}

/** Whether a pass may be reinstated from the next day on: the one guard behind what is offered and what is refused (R-REI-1, R-REI-3). */
export function mayReinstate(pass: ReinstatablePass, now: Date): true | ApiError {
  const may = mayReinstateAtOnce(pass, now);
  if (may !== true) return may;
  const pending = pendingUntil(pass.facts, now);
  return pending ? { code: ErrorCode.REINSTATEMENT_PENDING, params: { until: isoTaipei(pending) } } : true;
}

/** Whether it may be reinstated at once, also one that is to be tomorrow (R-REI-5). */
export function mayReinstateAtOnce(
  { facts, cancellation, takesPlaceLater }: ReinstatablePass,
  now: Date,
): true | ApiError {
  if (singleEntry.holds(facts, now)) return { code: ErrorCode.NO_CARD };
  if (cancelled.holds(facts, now)) return { code: ErrorCode.PASS_CANCELLED };
  if (exchanged.holds(facts, now)) return { code: ErrorCode.PASS_EXCHANGED };
  if (over.holds(facts, now)) return { code: ErrorCode.PASS_EXPIRED, params: { until: isoTaipei(facts.validTo) } };
  const inForce = deactivationsInForce(facts, now);
  if (inForce.length === 0) return { code: ErrorCode.NOT_DEACTIVATED };
  if (takesPlaceLater) return { code: ErrorCode.PASS_NOT_COLLECTED };
  const other = inForce.find(({ reason }) => reason !== 'NO_PASSAGE');
  if (other) {
    const until = other.until && { until: isoTaipei(other.until) };
    return { code: ErrorCode.DEACTIVATED_OTHERWISE, params: { reason: other.reason, ...until } };
  }
  if (cancellation !== null) return { code: ErrorCode.CANCELLATION_OPEN, params: { applicationNumber: cancellation } };
  return true;
}

/** When a reinstatement takes effect that is applied for; null if there is none. */
export function pendingUntil(facts: PassFacts, now: Date): Date | null {
  const ended = deactivationsInForce(facts, now).filter(({ reason, endedAt }) => reason === 'NO_PASSAGE' && endedAt);
  return ended[0]?.until ?? null;
}
