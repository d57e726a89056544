import * as v from 'valibot';
import { needBranch } from '../access/staff-roles.js';
import { type AccountKind, BRANCH_CODES, type BranchCode, STAFF_ROLES, type StaffRole } from '../access/words.js';
import type { Account } from '../accounts/account.entity.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';

/** Kinds of accounts managed by administrators. */
export const STAFF_KINDS = ['STAFF', 'ANALYST'] as const satisfies AccountKind[];
export type StaffKind = (typeof STAFF_KINDS)[number];

/** What an account of the port company may do, and where. */
export interface StaffRights {
  readonly roles: readonly StaffRole[];
  readonly branchCodes: readonly BranchCode[];
}

/** Without duplicates, in the order of the lists they come from. */
export const staffRights = {
  roles: v.pipe(
    v.array(v.picklist(STAFF_ROLES, ErrorCode.INVALID)),
    v.transform((roles) => STAFF_ROLES.filter((role) => roles.includes(role))),
  ),
  branchCodes: v.pipe(
    v.array(v.picklist(BRANCH_CODES, ErrorCode.INVALID)),
    v.transform((codes) => BRANCH_CODES.filter((code) => codes.includes(code))),
  ),
};

/**
 * Errors of rights: staff need a role, and a branch if that role works in branches; gate systems need a branch;
 * analysts have neither.
 */
export function rightsErrors(kind: AccountKind, { roles, branchCodes }: StaffRights): ApiError[] {
  if (kind === 'ANALYST') {
    const given = { roles: roles.length > 0, branchCodes: branchCodes.length > 0 };
    return (['roles', 'branchCodes'] as const).flatMap((field) =>
      given[field] ? [{ code: ErrorCode.INVALID, field }] : [],
    );
  }
  if (kind === 'GATE') return branchCodes.length > 0 ? [] : [{ code: ErrorCode.REQUIRED, field: 'branchCodes' }];
  return [
    ...(roles.length === 0 ? [{ code: ErrorCode.REQUIRED, field: 'roles' }] : []),
    ...(needBranch(roles) && branchCodes.length === 0 ? [{ code: ErrorCode.REQUIRED, field: 'branchCodes' }] : []),
  ];
}

/** The rights as texts for the history, under their names in the API. */
export interface RightsAsText {
  readonly roles: string | null;
  readonly branches: string | null;
}

export const NO_RIGHTS: RightsAsText = { roles: null, branches: null };

export function rightsAsText({ staffRoles, branchCodes }: Pick<Account, 'staffRoles' | 'branchCodes'>): RightsAsText {
  return { roles: staffRoles.join(', ') || null, branches: branchCodes.join(', ') || null };
}
