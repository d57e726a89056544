import { rolesWith } from '../../access/staff-roles.js';
import { hasRight, type Staff, worksOnPasses } from '../../access/viewer.js';
import { BRANCH_CODES, inBranchOrder, STAFF_ROLES } from '../../access/words.js';
import type { RequestContext } from '../../context.js';
import { build } from '../../shared/build.js';
import { ErrorCode, refuse } from '../../shared/errors.js';
import { arrayOf, integer, nullable, oneOf, text, timestamp, uuid } from '../../shared/rows.js';
import { instant, sql } from '../../shared/sql.js';
import { openWork } from '../work.queries.js';
import { ColleagueLoadType, WorkLoadType } from './assignment.type.js';

const Row = {
  id: uuid,
  name: text,
  branch_codes: arrayOf(oneOf(BRANCH_CODES)),
  assigned: integer,
  claimed: integer,
  oldest: nullable(timestamp),
};

/** Who has how many cases, and how old: of the viewer's queue; for administrators of all branches. */
export async function workLoad({ now, viewer, database }: RequestContext): Promise<WorkLoadType> {
  if (viewer.kind !== 'STAFF') refuse(ErrorCode.FORBIDDEN);
  const seenBy: Staff = worksOnPasses(viewer) && !hasRight(viewer, 'ADMINISTER') ? viewer : everywhere(viewer);
  const cases = sql`(select w.id, w.waiting_since, s.account_id assignee_id, k.account_id claimer_id
    from ${openWork({ now, signedIn: seenBy })})`;
  const rows = await database.rows(
    Row,
    sql`select a.id, a.person_name "name", a.branch_codes,
      count(o.id) filter (where o.assignee_id = a.id)::int assigned, count(o.id) filter (where o.claimer_id = a.id)::int claimed,
      min(o.waiting_since) oldest
    from account a left join ${cases} o on a.id in (o.assignee_id, o.claimer_id)
    where a.kind = 'STAFF' and a.disabled_at is null and a.staff_roles && ${rolesWith('WORK_ON_PASSES')}::text[]
      and a.branch_codes && ${seenBy.branchCodes}::text[]
    group by a.id order by a.person_name, a.id`,
  );
  const [free] = await database.rows(
    { count: integer, oldest: nullable(timestamp) },
    sql`select count(*)::int "count", min(o.waiting_since) oldest from ${cases} o where o.assignee_id is null`,
  );
  return build(WorkLoadType, {
    unassigned: free?.count ?? 0,
    oldestUnassigned: free?.oldest ? instant(free.oldest) : null,
    colleagues: rows.map((row) =>
      build(ColleagueLoadType, {
        accountId: row.id,
        name: row.name,
        mine: row.id === viewer.accountId,
        branches: inBranchOrder(row.branch_codes),
        assigned: row.assigned,
        claimed: row.claimed,
        oldestSince: row.oldest ? instant(row.oldest) : null,
      }),
    ),
  });
}

/** For the counts of administrators, who decide on nothing themselves. */
const everywhere = (viewer: Staff): Staff => ({ ...viewer, roles: STAFF_ROLES, branchCodes: BRANCH_CODES });
