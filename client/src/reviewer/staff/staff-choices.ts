import { staffRoles } from '../../domain/staff/staff-role-texts';
import { type FragmentType, readFragment } from '../../gql';
import type { LastSignIn, PortBranchesFragment, StaffKind, StaffState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';
import { PortBranches } from './staff-parts';

export const staffKinds = inOrder<StaffKind>({ STAFF: true, ANALYST: true });
export const staffStates = inOrder<StaffState>({ ACTIVE: true, INVITED: true, DISABLED: true });

export const lastSignIns = inOrder<LastSignIn>({ NEVER: true, LONG_AGO: true });

export type CodedBranch = PortBranchesFragment['branch'];

/** The branches that run these ports, each once. */
export function branchesOf(ports: readonly FragmentType<typeof PortBranches>[]): CodedBranch[] {
  const branches = readFragment(PortBranches, ports).map(({ branch }) => branch);
  const codes = branches.map(({ code }) => code);
  return branches.filter(({ code }, index) => codes.indexOf(code) === index);
}

export const roleOptions = () =>
  staffRoles.map((role) => ({ value: role, label: t(`staffMember:role.${role}`), hint: t(`staff:roleHint.${role}`) }));
