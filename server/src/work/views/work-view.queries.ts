import { worksOnPasses } from '../../access/viewer.js';
import type { RequestContext } from '../../context.js';
import { build } from '../../shared/build.js';
import { boolean, text, uuid } from '../../shared/rows.js';
import { sql } from '../../shared/sql.js';
import { WorkViewType } from './work-view.type.js';

const Row = { id: uuid, name: text, query: text, shared: boolean, is_default: boolean, mine: boolean, by: text };

/** The viewer's views by name, then those that colleagues of their branches share. */
export async function workViews({ database, signedIn }: RequestContext): Promise<WorkViewType[]> {
  const branchCodes = worksOnPasses(signedIn) ? signedIn.branchCodes : [];
  const rows = await database.rows(
    Row,
    sql`select q.id, q.name, q.query, q.shared, q.is_default and q.account_id = ${signedIn.accountId} is_default,
      q.account_id = ${signedIn.accountId} mine, b.person_name "by"
    from work_view q join account b on b.id = q.account_id
    where q.account_id = ${signedIn.accountId}
      or (q.shared and b.disabled_at is null and b.branch_codes && ${branchCodes}::text[])
    order by mine desc, q.name, q.id`,
  );
  return rows.map(({ is_default: isDefault, ...row }) => build(WorkViewType, { ...row, isDefault }));
}
