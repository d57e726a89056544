import { STAFF_ROLES, type StaffRole } from './words.js';

/** What staff may be allowed to do. Rules, visibility and guards ask for one of these, never for a role. */
export type StaffRight =
  /** Reads passes, applications and suspensions of their branches, and takes cases from the queue. */
  | 'WORK_ON_PASSES'
  /** Decides on registrations, certificates and the first step of applications; records cards; checks passes. */
  | 'REVIEW'
  /** Decides on applications at the police check. */
  | 'POLICE_CHECK'
  /** Sees who read ID numbers. */
  | 'READ_AUDIT'
  /** Manages staff accounts, gates and gate systems. */
  | 'ADMINISTER';

interface Role {
  readonly rights: readonly StaffRight[];
  /** Whether its rights hold in branches only, so that its holder needs at least one. */
  readonly inBranches: boolean;
}

/** THE ROLES: what each role of the port company's staff may do. A new role is a new entry here. */
const ROLES: Readonly<Record<StaffRole, Role>> = {
  REVIEWER: {
    rights: ['WORK_ON_PASSES', 'REVIEW', 'READ_AUDIT'],
    inBranches: true,
  },
  POLICE_CHECK: { rights: ['WORK_ON_PASSES', 'POLICE_CHECK', 'READ_AUDIT'], inBranches: true },
  ADMINISTRATOR: { rights: ['ADMINISTER', 'READ_AUDIT'], inBranches: false },
};

/** Whether one of these roles has this right. */
export function grants(roles: readonly StaffRole[], right: StaffRight): boolean {
  return roles.some((role) => ROLES[role].rights.includes(right));
}

/** Whether one of these roles has this right and is not confined to branches. */
export function grantsEverywhere(roles: readonly StaffRole[], right: StaffRight): boolean {
  return roles.some((role) => !ROLES[role].inBranches && ROLES[role].rights.includes(right));
}

/** Whether one of these roles needs a branch to work for. */
export function needBranch(roles: readonly StaffRole[]): boolean {
  return roles.some((role) => ROLES[role].inBranches);
}

/** The roles that have a right. */
export function rolesWith(right: StaffRight): StaffRole[] {
  return STAFF_ROLES.filter((role) => grants([role], right));
}

const DECISIONS = ['REVIEW', 'POLICE_CHECK'] as const satisfies StaffRight[];

/** Whether a change of roles takes away a right to decide on what companies submit. */
export function losesDecision(before: readonly StaffRole[], after: readonly StaffRole[]): boolean {
  return DECISIONS.some((right) => grants(before, right) && !grants(after, right));
}
