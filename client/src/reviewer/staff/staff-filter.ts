import { staffRoles } from '../../domain/staff/staff-role-texts';
import type { BranchCode } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { inOrder } from '../../lib/in-order';
import { oneOf } from '../../lib/list-state';
import { lastSignIns, staffStates } from './staff-choices';

const branchCodes = inOrder<BranchCode>({ KL: true, TX: true, KH: true, HL: true });

/** As they stand in the URL, named as in the API; the search is for a name or address, which is personal. */
export const staffFilterKinds = {
  search: hidden(),
  role: oneOf(staffRoles),
  branch: oneOf(branchCodes),
  state: oneOf(staffStates),
  lastSignIn: oneOf(lastSignIns),
};
