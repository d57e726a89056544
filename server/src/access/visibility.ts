import { ErrorCode, refuse } from '../shared/errors.js';
import { type Sql, sql } from '../shared/sql.js';
import type { StaffRight } from './staff-roles.js';
import { hasRight, type SignedInViewer, type Staff, type Viewer, worksOnPasses } from './viewer.js';
import type { HistorySubject } from './words.js';

/** Which rows a viewer may see. Every query names its condition; there is no hidden filter (R-ACC-1, R-ACC-5). */

/** Lists are strictly owned or non-owned, never both (R-ACC-1). */
export type Ownership = 'OWNED' | 'NON_OWNED';

/** Rows of passes `p` that this viewer may list. An operator sees their own company's, or all others' masked. */
export function visiblePasses(viewer: SignedInViewer, ownership: Ownership): Sql {
  if (worksOnPasses(viewer) || viewer.kind === 'ANALYST') return sql`true`;
  if (viewer.kind !== 'OPERATOR') return sql`false`;
  return ownership === 'NON_OWNED' ? sql`p.company_id <> ${viewer.companyId}` : sql`p.company_id = ${viewer.companyId}`;
}

/** Rows of passes `p` that count in this viewer's figures: the company's own, a reviewer's branches', all for analysts. */
export function countedPasses(viewer: SignedInViewer): Sql {
  if (viewer.kind === 'ANALYST') return sql`true`;
  if (viewer.kind === 'OPERATOR') return sql`p.company_id = ${viewer.companyId}`;
  return worksOnPasses(viewer) ? inBranches(sql`p.port_id`, viewer) : sql`false`;
}

/** The facts of a pass that decide whether it is masked. */
export interface PassOwnership {
  readonly companyId: string;
  readonly branchCode: string;
}

/** Whether the viewer reads this pass's holder in clear: the owning company, or staff of its branch (R-ACC-1). */
export function readsInClear(viewer: Viewer, pass: PassOwnership): boolean {
  if (viewer.kind === 'OPERATOR') return viewer.companyId === pass.companyId;
  return worksForBranch(viewer, pass.branchCode);
}

/** The same of rows of passes `p`. */
export function clearPasses(viewer: SignedInViewer): Sql {
  if (viewer.kind === 'OPERATOR') return sql`p.company_id = ${viewer.companyId}`;
  return worksOnPasses(viewer) ? sql`p.branch_code = any(${viewer.branchCodes})` : sql`false`;
}

/** Whether the viewer works on the passes of this branch. */
export function worksForBranch(viewer: Viewer, branchCode: string): boolean {
  return hasRightIn(viewer, 'WORK_ON_PASSES', branchCode);
}

/** Whether the viewer has a right in this branch. */
export function hasRightIn(viewer: Viewer, right: StaffRight, branchCode: string): boolean {
  return hasRight(viewer, right) && viewer.branchCodes.some((code) => code === branchCode);
}

/** Rows of people `h` (持證人員) the viewer may see: those of the current company that are not deleted. */
export function visiblePeople(viewer: SignedInViewer): Sql {
  if (viewer.kind !== 'OPERATOR') return sql`false`;
  return sql`h.company_id = ${viewer.companyId} and h.deleted_at is null`;
}

/**
 * Rows of applications `a`: those of the current company; for staff those that their branches decide or, if no branch
 * decides, those for a port of their branches.
 */
export function visibleApplications(viewer: SignedInViewer): Sql {
  if (viewer.kind === 'OPERATOR') return sql`a.company_id = ${viewer.companyId}`;
  if (worksOnPasses(viewer)) {
    return sql`(a.branch_code = any(${viewer.branchCodes}) or (a.branch_code is null and exists (
      select from application_area aa join port_area r on r.id = aa.area_id join port t on t.id = r.port_id
      where aa.application_id = a.id and t.branch_code = any(${viewer.branchCodes}))))`;
  }
  return sql`false`;
}

/** Rows of spot checks `s`: those of the current company; for reviewers and police those for a port of their branches. */
export function visibleSuspensions(viewer: SignedInViewer): Sql {
  if (viewer.kind === 'OPERATOR') return sql`s.company_id = ${viewer.companyId}`;
  return worksOnPasses(viewer) ? inBranches(sql`s.port_id`, viewer) : sql`false`;
}

/** Whether a port belongs to the viewer's branches. */
export function inBranches(portId: Sql, viewer: Staff): Sql {
  return sql`${portId} in (select t.id from port t where t.branch_code = any(${viewer.branchCodes}))`;
}

/**
 * Rows of the history `e` of one kind of record. Operators: of their company, its people (deleted ones too), passes and
 * applications, their own account, and all accounts of the company if theirs administers it. Reviewers and police: of
 * all companies, as these belong to no branch, and of passes, holders and applications of their branches; reviewers also
 * of companies' accounts. Administrators: of the accounts and gates they manage.
 */
export function visibleHistory(viewer: SignedInViewer, subject: HistorySubject): Sql {
  switch (subject) {
    case 'COMPANY':
      if (viewer.kind === 'OPERATOR') return sql`e.subject_id = ${viewer.companyId}`;
      return worksOnPasses(viewer) ? sql`true` : sql`false`;
    case 'ACCOUNT':
      return visibleAccountHistory(viewer);
    case 'PERSON':
      if (viewer.kind === 'OPERATOR') {
        return sql`exists (select from person h where h.id = e.subject_id and h.company_id = ${viewer.companyId})`;
      }
      return worksOnPasses(viewer) ? holdsPassOf(viewer, sql`e.subject_id`) : sql`false`;
    case 'PASS':
      if (viewer.kind === 'OPERATOR') {
        return sql`exists (select from pass p where p.id = e.subject_id and p.company_id = ${viewer.companyId})`;
      }
      return worksOnPasses(viewer) ? isPassOf(viewer, sql`e.subject_id`) : sql`false`;
    case 'APPLICATION':
      return sql`exists (select from application a where a.id = e.subject_id and ${visibleApplications(viewer)})`;
    case 'GATE':
      return hasRight(viewer, 'ADMINISTER') ? sql`true` : sql`false`;
  }
}

function visibleAccountHistory(viewer: SignedInViewer): Sql {
  if (viewer.kind === 'OPERATOR') {
    // A shared account belongs to no company: it reads its own history only, whichever account it acts through (R-REG-7).
    return sql`(e.subject_id = ${viewer.accountId} or exists (
      select from account t join account me on me.company_id = t.company_id
      where t.id = e.subject_id and me.id = ${viewer.accountId} and me.company_administrator))`;
  }
  const kinds = [
    ...(hasRight(viewer, 'REVIEW') ? ['GENERAL', 'SHARED'] : []),
    ...(hasRight(viewer, 'ADMINISTER') ? ['STAFF', 'ANALYST', 'GATE'] : []),
  ];
  const ofKind = sql`exists (select from account t where t.id = e.subject_id and t.kind = any(${kinds}))`;
  return sql`(e.subject_id = ${viewer.accountId} or ${ofKind})`;
}

function isPassOf({ branchCodes }: Staff, id: Sql): Sql {
  return sql`exists (select from pass p where p.id = ${id} and p.branch_code = any(${branchCodes}))`;
}

function holdsPassOf({ branchCodes }: Staff, personId: Sql): Sql {
  return sql`exists (select from pass p where p.person_id = ${personId} and p.branch_code = any(${branchCodes}))`;
}

/** Whether `id`, of an application item or a person, is on an application that the branches decide. */
function isAppliedForAt({ branchCodes }: Staff, id: Sql): Sql {
  return sql`exists (select from application_item i join application a on a.id = i.application_id
    where (i.id = ${id} or i.person_id = ${id}) and a.branch_code = any(${branchCodes}))`;
}

/**
 * Rows of the audit `e`: for administrators all; for reviewers and police those about a pass of their branches, about a
 * person who holds or is applied for one there (reading a scan is recorded under its holder), and their own searches,
 * which have no subject.
 */
export function visibleAudit(viewer: SignedInViewer): Sql {
  if (hasRight(viewer, 'ADMINISTER')) return sql`true`;
  if (!worksOnPasses(viewer)) return sql`false`;
  const subject = sql`e.subject_id`;
  return sql`((${subject} is null and e.account_id = ${viewer.accountId})
    or ${isPassOf(viewer, subject)} or ${holdsPassOf(viewer, subject)} or ${isAppliedForAt(viewer, subject)})`;
}

/** Rows of passes `p` whose audit the viewer may read. */
export function auditedPasses(viewer: SignedInViewer): Sql {
  if (hasRight(viewer, 'ADMINISTER')) return sql`true`;
  return worksOnPasses(viewer) ? sql`p.branch_code = any(${viewer.branchCodes})` : sql`false`;
}

/** The company an operator's command acts for. Refuses all other viewers with FORBIDDEN. */
export function currentCompany(viewer: Viewer): string {
  if (viewer.kind !== 'OPERATOR') refuse(ErrorCode.FORBIDDEN);
  return viewer.companyId;
}
