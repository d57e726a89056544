import { ErrorCode, refuse } from '../shared/errors.js';
import { type Sql, sql } from '../shared/sql.js';
import { holdsFrom } from './area-times.js';
import {
  applicationsOf,
  draftsOf,
  type OwnedRows,
  type Ownership,
  passesOf,
  peopleOf,
  personGroupsOf,
} from './ownership.js';
import type { StaffRight } from './staff-roles.js';
import {
  hasRight,
  hasRightEverywhere,
  type Operator,
  ownAccounts,
  type SignedInViewer,
  type Staff,
  type Viewer,
  worksOnPasses,
} from './viewer.js';
import type { HistorySubject } from './words.js';

/** Which rows a viewer may see. Every query names its condition; there is no hidden filter (R-ACC-1, R-ACC-5). */

/**
 * Rows of passes `p` that are the viewer's own: for an operator those of {@link passesOf}, for reviewers and police those that
 * are collected at their branches or open a port of theirs. All that is listed, read in clear, locked or acted on as one's own
 * follows from this.
 */
export function ownedPasses(viewer: Viewer, now: Date): Sql {
  return worksOnPasses(viewer) ? passesOfBranches(viewer, now) : ownedByOperator(viewer);
}

function ownedByOperator(viewer: Viewer): Sql {
  return viewer.kind === 'OPERATOR' ? passesOf(viewer).own : sql`false`;
}

/**
 * The areas are those that the pass opens now or once its renewal holds, which the branch has approved; with the last of them
 * over, a branch reads it in clear no longer.
 */
function passesOfBranches({ branchCodes }: Staff, now: Date): Sql {
  return sql`(p.branch_code = any(${branchCodes}) or exists (select from pass_area x
    where x.pass_id = p.id and ${holdsFrom(now)} and x.area_id in (${areasOf(branchCodes)})))`;
}

/** The areas of the ports of these branches. */
function areasOf(branchCodes: Staff['branchCodes']): Sql {
  return sql`select r.id from port_area r join port t on t.id = r.port_id where t.branch_code = any(${branchCodes})`;
}

/** Gates `g`: of a gate system those in its branches, for which it speaks; all for administrators (R-GATE-1). */
export function visibleGates(viewer: SignedInViewer): Sql {
  if (viewer.kind === 'GATE') return sql`g.area_id in (${areasOf(viewer.branchCodes)})`;
  return hasRight(viewer, 'ADMINISTER') ? sql`true` : sql`false`;
}

/** The same of people `h` (持證人員), deleted ones too. */
export function ownedPeople(viewer: Viewer): Sql {
  return viewer.kind === 'OPERATOR' ? peopleOf(viewer).own : sql`false`;
}

/** The same of applications `a`. */
function ownedApplications(viewer: Viewer): Sql {
  return viewer.kind === 'OPERATOR' ? applicationsOf(viewer).own : sql`false`;
}

/** The same of drafts of applications `d`. */
export function ownedDrafts(viewer: Viewer): Sql {
  return viewer.kind === 'OPERATOR' ? draftsOf(viewer).own : sql`false`;
}

/** The same of groups of people `k`. */
export function ownedPersonGroups(viewer: Viewer): Sql {
  return viewer.kind === 'OPERATOR' ? personGroupsOf(viewer).own : sql`false`;
}

/** Rows of passes `p` that this viewer may list. An operator sees their own, or the company's others masked. */
export function visiblePasses(viewer: SignedInViewer, ownership: Ownership): Sql {
  if (worksOnPasses(viewer) || viewer.kind === 'ANALYST') return sql`true`;
  return viewer.kind === 'OPERATOR' ? listed(passesOf(viewer), ownership) : sql`false`;
}

/**
 * Rows of passes `p` on which an access grant of the viewer runs, for the company for which it was earned (R-REI-2): it shows
 * the holder of that pass, and opens nothing else of it.
 */
export function grantedPasses(viewer: SignedInViewer, now: Date): Sql {
  if (viewer.kind !== 'OPERATOR') return sql`false`;
  return sql`exists (select from access_grant g where g.pass_id = p.id and g.account_id = ${viewer.accountId}
    and g.company_id = ${viewer.companyId} and g.ended_at is null and g.granted_at <= ${now} and g.until > ${now})`;
}

/**
 * Reinstatements `r` of passes `p` in the viewer's history (R-REI-4): of passes that are their own or granted to them, and those
 * that they applied for themselves, whatever became of the grant.
 */
export function visibleReinstatements(viewer: SignedInViewer, now: Date): Sql {
  if (viewer.kind === 'OPERATOR') {
    const applied = sql`(r.company_id = ${viewer.companyId}
      and coalesce(r.applied_through_id, r.applied_by_id) = any(${ownAccounts(viewer)}::uuid[]))`;
    return sql`(${ownedPasses(viewer, now)} or ${grantedPasses(viewer, now)} or ${applied})`;
  }
  if (!worksOnPasses(viewer)) return sql`false`;
  return sql`(${ownedPasses(viewer, now)} or r.applied_by_id = ${viewer.accountId})`;
}

/** Rows of passes `p` that the viewer meets in lists, masked or not: all but an operator's of other companies. */
export function familiarPasses(viewer: SignedInViewer): Sql {
  return viewer.kind === 'OPERATOR' ? passesOf(viewer).ofCompany : sql`true`;
}

/** Rows of people `h` that this viewer may list: their own, or the company's others masked. */
export function listedPeople(viewer: SignedInViewer, ownership: Ownership): Sql {
  return viewer.kind === 'OPERATOR' ? sql`${listed(peopleOf(viewer), ownership)} and h.deleted_at is null` : sql`false`;
}

/** The same, of either kind. */
export function familiarPeople(viewer: SignedInViewer): Sql {
  return viewer.kind === 'OPERATOR' ? sql`${peopleOf(viewer).ofCompany} and h.deleted_at is null` : sql`false`;
}

/** Rows of applications `a` that this viewer may list: an operator's own, or the company's others masked. */
export function listedApplications(viewer: SignedInViewer, ownership: Ownership): Sql {
  return viewer.kind === 'OPERATOR' ? listed(applicationsOf(viewer), ownership) : visibleApplications(viewer);
}

/** The same, of either kind. */
export function familiarApplications(viewer: SignedInViewer): Sql {
  return viewer.kind === 'OPERATOR' ? applicationsOf(viewer).ofCompany : visibleApplications(viewer);
}

const listed = ({ own, rest }: OwnedRows, ownership: Ownership): Sql => (ownership === 'OWNED' ? own : rest);

/** Rows of passes `p` that count in this viewer's figures: an operator's own, a reviewer's branches', all for analysts. */
export function countedPasses(viewer: SignedInViewer): Sql {
  if (viewer.kind === 'ANALYST') return sql`true`;
  return worksOnPasses(viewer) ? inBranches(sql`p.port_id`, viewer) : ownedByOperator(viewer);
}

/** Whether the viewer has a right in this branch. */
export function hasRightIn(viewer: Viewer, right: StaffRight, branchCode: string): boolean {
  return hasRight(viewer, right) && viewer.branchCodes.some((code) => code === branchCode);
}

/** Rows of people `h` (持證人員) the viewer reads in full and may act on: their own that are not deleted. */
export function visiblePeople(viewer: SignedInViewer): Sql {
  return sql`${ownedPeople(viewer)} and h.deleted_at is null`;
}

/** Rows of applications `a` that the viewer reads in full and may act on: an operator's own; for staff {@link applicationsOfBranches}. */
export function visibleApplications(viewer: SignedInViewer): Sql {
  return worksOnPasses(viewer) ? applicationsOfBranches(viewer) : ownedApplications(viewer);
}

/**
 * Applications whose cards are collected at these branches, whose passes they issued, that ask for an area of a port of theirs,
 * or on which they decide, as on a port that is taken away (R-PRD-1, R-PRD-6).
 */
function applicationsOfBranches({ branchCodes }: Staff): Sql {
  return sql`(a.branch_code = any(${branchCodes})
    or exists (select from application_area x
      where x.application_id = a.id and x.area_id in (${areasOf(branchCodes)}))
    or exists (select from application_item i join branch_approval d on d.item_id = i.id
      where i.application_id = a.id and d.branch_code = any(${branchCodes})))`;
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
 * Rows of the history `e` of one kind of record. Operators: of their company, of the people (deleted ones too), passes and
 * applications they own, their own account, and all accounts of the company if theirs administers it. Reviewers and police: of
 * all companies, as these belong to no branch, and of passes, holders and applications that their branches read; reviewers also
 * of companies' accounts. Administrators: of the accounts, gates and fee rules they manage.
 */
export function visibleHistory(viewer: SignedInViewer, subject: HistorySubject, now: Date): Sql {
  switch (subject) {
    case 'COMPANY':
      if (viewer.kind === 'OPERATOR') return sql`e.subject_id = ${viewer.companyId}`;
      return worksOnPasses(viewer) ? sql`true` : sql`false`;
    case 'ACCOUNT':
      return visibleAccountHistory(viewer);
    case 'PERSON':
      if (worksOnPasses(viewer)) return holdsPassOf(viewer, sql`e.subject_id`, now);
      return sql`exists (select from person h where h.id = e.subject_id and ${ownedPeople(viewer)})`;
    case 'PASS':
      return isOwnedPass(viewer, sql`e.subject_id`, now);
    case 'APPLICATION':
      return sql`exists (select from application a where a.id = e.subject_id and ${visibleApplications(viewer)})`;
    case 'GATE':
    case 'MESSAGE':
    case 'FEE_RULE':
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

function isOwnedPass(viewer: Viewer, id: Sql, now: Date): Sql {
  return sql`exists (select from pass p where p.id = ${id} and ${ownedPasses(viewer, now)})`;
}

function holdsPassOf(viewer: Staff, personId: Sql, now: Date): Sql {
  return sql`exists (select from pass p where p.person_id = ${personId} and ${ownedPasses(viewer, now)})`;
}

/** Whether `id`, of an application item or a person, is on an application that the branches read. */
function isAppliedForAt(viewer: Staff, id: Sql): Sql {
  return sql`exists (select from application_item o join application a on a.id = o.application_id
    where (o.id = ${id} or o.person_id = ${id}) and ${applicationsOfBranches(viewer)})`;
}

/**
 * Rows of the audit `e` for those with the right to read it: all if no role confines the right to branches, otherwise
 * those about a pass that they read, about a person who holds or is applied for one there (reading a scan is recorded
 * under its holder), and their own searches, which have no subject.
 */
export function visibleAudit(viewer: SignedInViewer, now: Date): Sql {
  if (!hasRight(viewer, 'READ_AUDIT')) return sql`false`;
  if (hasRightEverywhere(viewer, 'READ_AUDIT')) return sql`true`;
  return sql`((e.subject_id is null and e.account_id = ${viewer.accountId}) or ${concernsBranches(viewer, now)})`;
}

/** Whether the name of whom the audit row `e` is about is shown as it is: to those who read that record in clear. */
export function readsSubjectInClear(viewer: SignedInViewer, now: Date): Sql {
  return worksOnPasses(viewer) ? concernsBranches(viewer, now) : sql`false`;
}

function concernsBranches(viewer: Staff, now: Date): Sql {
  const subject = sql`e.subject_id`;
  return sql`(exists (select from pass p where p.id = ${subject} and ${passesOfBranches(viewer, now)})
    or exists (select from pass p where p.person_id = ${subject} and ${passesOfBranches(viewer, now)})
    or exists (select from ban g where g.id = ${subject} and g.branch_code = any(${viewer.branchCodes}))
    or ${isAppliedForAt(viewer, subject)})`;
}

/** Rows of passes `p` whose audit the viewer may read. */
export function auditedPasses(viewer: SignedInViewer, now: Date): Sql {
  if (!hasRight(viewer, 'READ_AUDIT')) return sql`false`;
  return hasRightEverywhere(viewer, 'READ_AUDIT') ? sql`true` : passesOfBranches(viewer, now);
}

/** The viewer as one who acts for a company. Refuses all others with FORBIDDEN. */
export function currentOperator(viewer: Viewer): Operator {
  return viewer.kind === 'OPERATOR' ? viewer : refuse(ErrorCode.FORBIDDEN);
}

/** The company an operator's command acts for. Refuses all other viewers with FORBIDDEN. */
export function currentCompany(viewer: Viewer): string {
  return currentOperator(viewer).companyId;
}
