import type { Viewer } from '../../access/viewer.js';
import { hasRightIn } from '../../access/visibility.js';
import { monthOverSince } from '../forms/more-passes.js';
import type { ItemGrant } from './granted-passes.queries.js';

export const GRANT_ACTIONS = ['TAKE_BACK', 'GIVE_BACK'] as const;
export type GrantAction = (typeof GRANT_ACTIONS)[number];

/** The application on whose approval places were granted. */
interface GrantingApplication {
  readonly branchCode?: string | null;
  readonly month?: string | null;
}

/** Whether the viewer reviews for the branch that granted, whose decision it is to take back (R-ONE-10). */
export function reviewsGrants(viewer: Viewer, { branchCode }: GrantingApplication): boolean {
  return !!branchCode && hasRightIn(viewer, 'REVIEW', branchCode);
}

/** What may be done with granted places now, while their month lasts: what is offered, and what is refused otherwise. */
export function grantActions(
  viewer: Viewer,
  application: GrantingApplication,
  { granted, used, takenBack }: ItemGrant,
  now: Date,
): GrantAction[] {
  const { month } = application;
  if (!month || monthOverSince(month, now) || !reviewsGrants(viewer, application)) return [];
  return [
    ...(granted - used - takenBack > 0 ? (['TAKE_BACK'] as const) : []),
    ...(takenBack > 0 ? (['GIVE_BACK'] as const) : []),
  ];
}
