import type { StaffRole, ViewerPartsFragment } from '../../gql/graphql';

type Viewer = ViewerPartsFragment | undefined;

const hasRole = (viewer: Viewer, ...roles: StaffRole[]): boolean =>
  viewer?.roles.some((role) => roles.includes(role)) ?? false;

export const isAnalyst = (viewer: Viewer): boolean => viewer?.account.kind === 'ANALYST';

export const isReviewer = (viewer: Viewer): boolean => hasRole(viewer, 'REVIEWER');

export const isAdministrator = (viewer: Viewer): boolean => hasRole(viewer, 'ADMINISTRATOR');

/** Whose work waits in the queue: reviewers, and the port police for the applications at their step (R-PRD-1). */
export const decides = (viewer: Viewer): boolean => hasRole(viewer, 'REVIEWER', 'POLICE_CHECK');

export const readsApplications = decides;

export const readsPasses = (viewer: Viewer): boolean => isAnalyst(viewer) || readsApplications(viewer);

/** Who read ID numbers: of the passes of their branches, administrators of all (R-ACC-4). */
export const readsAudit = (viewer: Viewer): boolean => isAdministrator(viewer) || readsApplications(viewer);
