import type { StaffRight } from '../access/staff-roles.js';
import type { Viewer } from '../access/viewer.js';
import { hasRightIn } from '../access/visibility.js';
import type { BranchCode } from '../access/words.js';
import type { BanState } from './ban-term.js';

const ENTERING: readonly StaffRight[] = ['REVIEW', 'POLICE_CHECK'];

/** Whether the viewer enters and decides bans for this branch (R-BAN-1). */
export function mayEnterBansFor(viewer: Viewer, branchCode: string): boolean {
  return ENTERING.some((right) => hasRightIn(viewer, right, branchCode));
}

/** The branches for which the viewer enters bans. */
export function branchesToEnterBansFor(viewer: Viewer): BranchCode[] {
  return 'branchCodes' in viewer ? viewer.branchCodes.filter((code) => mayEnterBansFor(viewer, code)) : [];
}

export type BanAction = 'CONFIRM' | 'DECLINE' | 'WITHDRAW' | 'LIFT' | 'ANNUL';

interface StandingBan {
  readonly branchCode: string;
  readonly state: BanState;
  readonly annulled: boolean;
  /** Whether the viewer entered it, and whether they are the same person as who did. */
  readonly mine: boolean;
  readonly samePerson: boolean;
}

/** What the viewer may do about a ban now: what is offered, and what the commands refuse otherwise. */
export function banActions(
  viewer: Viewer,
  { branchCode, state, annulled, mine, samePerson }: StandingBan,
): BanAction[] {
  if (!mayEnterBansFor(viewer, branchCode)) return [];
  if (state === 'IN_FORCE') return ['LIFT'];
  // It bars no more, and counts on until it is found that there was no case.
  if (state === 'OVER' || state === 'LIFTED') return annulled ? [] : ['ANNUL'];
  if (state !== 'PROPOSED') return [];
  return [...(samePerson ? [] : (['CONFIRM', 'DECLINE'] as const)), ...(mine ? (['WITHDRAW'] as const) : [])];
}
