import type { Viewer } from '../access/viewer.js';
import { hasRightIn } from '../access/visibility.js';
import type { StoppableCard } from '../holds/stoppable-card.js';

/** Deactivations for anomalies are ended by reviewers of the branches whose ports the card opens (R-ANO-1). */
export function mayEndAnomalies(viewer: Viewer, { branchCodes }: Pick<StoppableCard, 'branchCodes'>): boolean {
  return branchCodes.some((code) => hasRightIn(viewer, 'REVIEW', code));
}
