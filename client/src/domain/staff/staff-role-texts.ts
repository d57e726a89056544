import type { StaffRole } from '../../gql/graphql';
import { comma, t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';
import { type BranchRef, branchName } from '../ports/port-names';

export const staffRoles = inOrder<StaffRole>({ REVIEWER: true, POLICE_CHECK: true, ADMINISTRATOR: true });

/** Several in one line; nothing as a dash. */
const inLine = (words: readonly string[]) => words.join(comma()) || '—';

export const rolesText = (roles: readonly StaffRole[]) => inLine(roles.map((role) => t(`staffMember:role.${role}`)));

export const branchesText = (branches: readonly BranchRef[]) => inLine(branches.map(branchName));
