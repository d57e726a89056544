import type { DecidingAction } from '../records/application.input.js';

/** A decision on one item, as it is sent. */
export interface ItemDecision {
  readonly itemId: string;
  readonly action: DecidingAction;
  readonly reason?: string | null;
  /** How many more single-entry passes an approval grants (R-ONE-10). */
  readonly grantedPasses?: number | null;
}
