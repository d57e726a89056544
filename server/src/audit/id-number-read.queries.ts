import { auditedPasses, visibleAudit } from '../access/visibility.js';
import { accountNameKey } from '../accounts/account-name.js';
import type { RequestContext } from '../context.js';
import { type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { raw, sql, where } from '../shared/sql.js';
import type { IdNumberReadFilter } from './id-number-read.input.js';
import { IdNumberReadPage, IdNumberReadType } from './id-number-read.type.js';

const COLUMNS = raw(`e.id::text, e.at, e.action, b.person_name as "by", b.account_name as "accountName", e.operation,
  p.number as "passNumber", o.number as "applicationNumber", c.name as "companyName"`);
/** The subject of an entry is a pass, an item of an application, a person whose scan was read, or none. */
const TABLES = raw(`audit_entry e join account b on b.id = e.account_id
  left join pass p on p.id = e.subject_id left join person h on h.id = e.subject_id
  left join application_item i on i.id = e.subject_id left join application o on o.id = i.application_id
  left join company c on c.id = coalesce(p.company_id, o.company_id, h.company_id)`);

/** Audit entries about ID numbers, newest first (R-ACC-4). */
export async function listIdNumberReads(
  context: RequestContext,
  { passNumber, accountName, from, before }: IdNumberReadFilter,
  request: PageRequest,
): Promise<IdNumberReadPage> {
  const viewer = context.signedIn;
  const number = passNumber?.trim().toUpperCase();
  const conditions = where([
    visibleAudit(viewer),
    number
      ? sql`e.subject_id in (select unnest(array[p.id, p.person_id]) from pass p
          where p.number = ${number} and ${auditedPasses(viewer)})`
      : undefined,
    accountName?.trim()
      ? sql`e.account_id = (select a.id from account a where a.account_name_key = ${accountNameKey(accountName)})`
      : undefined,
    from ? sql`e.at >= ${from}` : undefined,
    before ? sql`e.at < ${before}` : undefined,
  ]);
  const rows = await context.database.rows<IdNumberReadType>(
    sql`select ${COLUMNS} from ${TABLES} ${conditions} order by e.id desc ${pageOf(request)}`,
  );
  const items = rows.map((row) => Object.assign(new IdNumberReadType(), row));
  return Object.assign(new IdNumberReadPage(), {
    items,
    request,
    count: totalOf(context.database, sql`audit_entry e ${conditions}`),
  });
}
