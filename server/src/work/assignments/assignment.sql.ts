import { rolesWith } from '../../access/staff-roles.js';
import { DECISION_STEPS, STEPS } from '../../applications/forms/decision-steps.js';
import { join, type Sql, sql } from '../../shared/sql.js';

const rolesAtStep = join(
  DECISION_STEPS.map((step) => sql`when ${step} then ${rolesWith(STEPS[step].right)}::text[]`),
  ' ',
);

/** The assignments `s` that hold of a case `w`: the last of each part that waits for the viewer, to those who may still decide there. */
export const HELD_ASSIGNMENTS: Sql = sql`(select l.account_id, l.assigned_by_id, l.assigned_at from (
    select distinct on (x.branch_code, x.step) x.* from work_assignment x
    where x.case_id = w.id and (x.branch_code is null or x.branch_code = any(w.branch_codes))
      and (x.step is null or x.step = any(w.steps))
    order by x.branch_code, x.step, x.assigned_at desc, x.id desc) l
  join account b on b.id = l.account_id and b.disabled_at is null
    and (l.branch_code is null or l.branch_code = any(b.branch_codes))
    and b.staff_roles && (case l.step ${rolesAtStep} else ${rolesWith('WORK_ON_PASSES')}::text[] end))`;
