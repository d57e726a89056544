import { currentCompany } from '../access/visibility.js';
import { readsCompany } from '../accounts/reading-right.sql.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { boolean, text, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { ColleagueType } from './colleague.type.js';

const Row = {
  id: uuid,
  accountName: text,
  personName: text,
  companyAdministrator: boolean,
  companyReadingRight: boolean,
};

/** An account of the current company that was approved; null for all others. */
export async function findColleague(context: RequestContext, id: string): Promise<ColleagueType | null> {
  if (!isId(id)) return null;
  const [row] = await context.database.rows(
    Row,
    sql`select t.id, t.account_name as "accountName", t.person_name as "personName",
      t.company_administrator as "companyAdministrator", ${readsCompany('t')} as "companyReadingRight"
    from account t where t.id = ${id} and t.company_id = ${currentCompany(context.viewer)} and t.approved_at is not null`,
  );
  return row ? build(ColleagueType, row) : null;
}
