import { ErrorCode, refuse } from '../shared/errors.js';
import { type Sql, sql } from '../shared/sql.js';
import { type SignedInViewer, type Viewer, worksOnPasses } from './viewer.js';

/** Which rows a viewer may see. Written out at every call site; there is no hidden filter (R-ACC-1, R-ACC-5). */

/** Lists are strictly owned or non-owned, never both (R-ACC-1). */
export type Ownership = 'OWNED' | 'NON_OWNED';

/** Rows of passes `p` that this viewer may list. An operator sees their own company's, or all others' masked. */
export function visiblePasses(viewer: SignedInViewer, ownership: Ownership): Sql {
  if (worksOnPasses(viewer) || viewer.kind === 'ANALYST') return sql`true`;
  if (viewer.kind !== 'OPERATOR') return sql`false`;
  return ownership === 'NON_OWNED' ? sql`p.company_id <> ${viewer.companyId}` : sql`p.company_id = ${viewer.companyId}`;
}

/** What of a pass a viewer needs to know to decide on its mask. */
export interface PassOwnership {
  readonly companyId: string;
  readonly branchCode: string;
}

/** Whether the viewer reads this pass's holder in clear: the owning company, or staff of its branch (R-ACC-1). */
export function readsInClear(viewer: Viewer, pass: PassOwnership): boolean {
  if (viewer.kind === 'OPERATOR') return viewer.companyId === pass.companyId;
  return worksForBranch(viewer, pass.branchCode);
}

/** Whether the viewer works on the passes of this branch. */
export function worksForBranch(viewer: Viewer, branchCode: string): boolean {
  return worksOnPasses(viewer) && viewer.branchCodes.some((code) => code === branchCode);
}

/** Rows of people `h` (持證人員) the viewer may see: the current company's, not deleted. */
export function visiblePeople(viewer: SignedInViewer): Sql {
  if (viewer.kind !== 'OPERATOR') return sql`false`;
  return sql`h.company_id = ${viewer.companyId} and h.deleted_at is null`;
}

/** Rows of applications `a`: the current company's; for staff those for a port of their branches. */
export function visibleApplications(viewer: SignedInViewer): Sql {
  if (viewer.kind === 'OPERATOR') return sql`a.company_id = ${viewer.companyId}`;
  if (worksOnPasses(viewer)) {
    return sql`exists (select from application_area aa join port_area r on r.id = aa.area_id join port t on t.id = r.port_id
      where aa.application_id = a.id and t.branch_code = any(${viewer.branchCodes}))`;
  }
  return sql`false`;
}

/** The company a command of an operator acts for. */
export function currentCompany(viewer: Viewer): string {
  if (viewer.kind !== 'OPERATOR') refuse(ErrorCode.FORBIDDEN);
  return viewer.companyId;
}
