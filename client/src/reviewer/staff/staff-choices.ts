import { staffRoles } from '../../domain/staff/staff-role-texts';
import type { BranchNamesFragment, PortBranchesFragment, StaffKind, StaffState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';

export const staffKinds = inOrder<StaffKind>({ STAFF: true, ANALYST: true });
export const staffStates = inOrder<StaffState>({ ACTIVE: true, INVITED: true, DISABLED: true });

/** The branches that run these ports, each once. */
export function branchesOf(ports: readonly PortBranchesFragment[]): BranchNamesFragment[] {
  const codes = ports.map(({ branch }) => branch.code);
  return ports.map(({ branch }) => branch).filter(({ code }, index) => codes.indexOf(code) === index);
}

export const roleOptions = () =>
  staffRoles.map((role) => ({ value: role, label: t(`staffMember:role.${role}`), hint: t(`staff:roleHint.${role}`) }));
