import type { StaffRole, ViewerPartsFragment } from '../gql/graphql';

/** Whether these are staff with one of the roles. */
export const hasRole = (viewer: ViewerPartsFragment | undefined, ...roles: StaffRole[]): boolean =>
  viewer?.roles.some((role) => roles.includes(role)) ?? false;

export const readsApplications = (viewer: ViewerPartsFragment | undefined): boolean =>
  hasRole(viewer, 'REVIEWER', 'POLICE_CHECK');

export const readsPasses = (viewer: ViewerPartsFragment | undefined): boolean =>
  viewer?.account.kind === 'ANALYST' || readsApplications(viewer);
