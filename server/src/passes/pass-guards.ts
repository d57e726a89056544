import type { Viewer } from '../access/viewer.js';
import type { PassKind, PassMedium } from './pass.entity.js';
import type { PassRights } from './rights.js';
import { opensGates, type PassStatus } from './standing/standing.js';

/** What the guards of a pass look at. */
interface PassOnScreen {
  /** The viewer's rights on it. */
  readonly rights: PassRights;
  readonly kind: PassKind;
  readonly medium: PassMedium;
  readonly status: PassStatus;
}

/** Whether gates let the holder of the pass in, now or once its first second has come and they know of it. */
export function isValidAtGates(status: PassStatus): boolean {
  return status === 'SYNCHRONISING' || status === 'NOT_YET_VALID' || opensGates(status);
}

/** Whether the viewer may print the pass: its company, if it is on paper and gates let its holder in (R-ONE-6). */
export function mayPrint(viewer: Viewer, { rights, medium, status }: PassOnScreen): boolean {
  return viewer.kind === 'OPERATOR' && rights.code && medium === 'PAPER' && isValidAtGates(status);
}

/** Whether the viewer may begin forms about the pass: its company, if it is a card that is neither cancelled nor exchanged. */
export function mayApplyAbout(viewer: Viewer, { rights, kind, status }: PassOnScreen): boolean {
  return (
    viewer.kind === 'OPERATOR' &&
    rights.act &&
    kind !== 'SINGLE_ENTRY' &&
    status !== 'CANCELLED' &&
    status !== 'EXCHANGED'
  );
}
