import type { BranchNamesFragment, PortBranchesFragment, StaffKind, StaffRole, StaffState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { nameOf } from '../ports/port-names';

export const staffKinds: readonly StaffKind[] = ['STAFF', 'ANALYST'];
export const staffRoles: readonly StaffRole[] = ['REVIEWER', 'POLICE_CHECK', 'ADMINISTRATOR'];
export const staffStates: readonly StaffState[] = ['ACTIVE', 'INVITED', 'DISABLED'];

/** Several in one line; nothing as a dash. */
const inLine = (words: readonly string[]) => words.join(t('staff:listSeparator')) || '—';

export const rolesText = (roles: readonly StaffRole[]) => inLine(roles.map((role) => t(`staff:role.${role}`)));

export const branchesText = (branches: readonly BranchNamesFragment[]) => inLine(branches.map(nameOf));

/** The branches that run these ports, each once. */
export function branchesOf(ports: readonly PortBranchesFragment[]): BranchNamesFragment[] {
  const codes = ports.map(({ branch }) => branch.code);
  return ports.map(({ branch }) => branch).filter(({ code }, index) => codes.indexOf(code) === index);
}

export const roleOptions = () =>
  staffRoles.map((role) => ({ value: role, label: t(`staff:role.${role}`), hint: t(`staff:roleHint.${role}`) }));
