import { over } from '../passes/standing/conditions.js';
import type { PassFacts } from '../passes/standing/facts.js';
import type { ReinstatementState } from './reinstatement.type.js';

/** What became of a reinstatement: it dies with its pass (R-PRD-4). */
export function reinstatementState(
  pass: Pick<PassFacts, 'cancelledAt' | 'validTo'>,
  effectiveAt: Date,
  now: Date,
): ReinstatementState {
  const endedBefore = (pass.cancelledAt !== null && pass.cancelledAt < effectiveAt) || over.holds(pass, effectiveAt);
  if (now >= effectiveAt) return endedBefore ? 'LAPSED' : 'IN_EFFECT';
  const ended = pass.cancelledAt !== null || over.holds(pass, now);
  return ended ? 'LAPSED' : 'PENDING';
}
