import type { BranchCode, StaffFilter } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, oneOf } from '../../lib/list-state';
import { staffRoles, staffStates } from './staff-words';

export const branchCodes: readonly BranchCode[] = ['KL', 'TX', 'KH', 'HL'];

/** As they stand in the URL; what is searched for is somebody's name or address. */
export const staffFilterKinds = {
  search: hidden(),
  role: oneOf(staffRoles),
  branch: oneOf(branchCodes),
  state: oneOf(staffStates),
};

export type StaffFilters = FilterValues<typeof staffFilterKinds>;

export const staffFilterOf = (filters: StaffFilters): StaffFilter => ({ ...filters });
