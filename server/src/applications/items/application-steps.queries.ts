import DataLoader from 'dataloader';
import { ACCOUNT_KINDS, BRANCH_CODES } from '../../access/words.js';
import type { RequestContext } from '../../context.js';
import { build } from '../../shared/build.js';
import { arrayOf, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../../shared/rows.js';
import { instant, type Sql, sql } from '../../shared/sql.js';
import { ITEM_ACTIONS, ITEM_STATES } from '../forms/states.js';
import { ApplicationStepType } from './application-step.type.js';

const Row = {
  application_id: uuid,
  at: timestamp,
  action: nullable(oneOf(ITEM_ACTIONS)),
  from_state: nullable(oneOf(ITEM_STATES)),
  to_state: nullable(oneOf(ITEM_STATES)),
  by_name: nullable(text),
  by_kind: nullable(oneOf(ACCOUNT_KINDS)),
  reason: nullable(text),
  branch_codes: nullable(arrayOf(oneOf(BRANCH_CODES))),
  item_ids: arrayOf(uuid),
  names: arrayOf(text),
  /** Orders what happened at one time. */
  first: integer,
};
type Row = RowOf<typeof Row>;

/** The name of the person on an item `i` when this step was taken: later corrections do not rewrite it. */
const nameAt = (stepId: Sql): Sql => sql`coalesce((select v.holder_name from item_version v
  where v.item_id = i.id and v.last_step_id >= ${stepId} order by v.last_step_id limit 1), i.holder_name)`;

/**
 * What happened to applications that the viewer was already shown, oldest first: their submission, then each thing done
 * to one or several items at once.
 */
export function applicationStepsLoader(context: RequestContext): DataLoader<string, ApplicationStepType[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.services.database.rows(
      Row,
      sql`
      select a.id application_id, a.submitted_at "at", null action, null from_state, null to_state, b.person_name by_name,
        b.kind by_kind, null reason, null::text[] branch_codes, array(select i.id from application_item i where i.application_id = a.id
          order by i.position) item_ids, array(select ${nameAt(sql`0`)} from application_item i
          where i.application_id = a.id order by i.position) "names", 0::bigint first
      from application a join account b on b.id = a.submitted_by_id where a.id = any(${ids}::uuid[])
      union all
      select i.application_id, s.at, s.action, s.from_state, s.to_state, b.person_name, b.kind, s.reason,
        s.branch_codes, array_agg(i.id order by i.position), array_agg(${nameAt(sql`s.id`)} order by i.position), min(s.id)
      from application_step s join application_item i on i.id = s.item_id left join account b on b.id = s.account_id
      where i.application_id = any(${ids}::uuid[])
      group by i.application_id, s.at, s.action, s.from_state, s.to_state, s.account_id, b.person_name, b.kind, s.reason, s.branch_codes
      order by 2, first`,
    );
    const forStaff = context.viewer.kind === 'STAFF';
    return ids.map((id) => rows.filter((row) => row.application_id === id).map((row) => present(row, forStaff)));
  });
}

function present(row: Row, forStaff: boolean): ApplicationStepType {
  const byStaff = row.by_kind === 'STAFF';
  return build(ApplicationStepType, {
    at: instant(row.at),
    action: row.action,
    from: row.from_state,
    to: row.to_state,
    byStaff,
    by: byStaff && !forStaff ? null : row.by_name,
    reason: row.reason,
    branches: row.branch_codes ?? [],
    itemIds: row.item_ids,
    names: row.names,
  });
}
