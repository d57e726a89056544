import { inChainOf } from '../access/chain-of-number.js';
import { auditedPasses, visibleAudit } from '../access/visibility.js';
import { accountNameKey } from '../accounts/account-name.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { buildPage, type PageRequest, totalOf } from '../shared/paging.js';
import { nullable, oneOf, text, timestamp } from '../shared/rows.js';
import { raw, type Sql, sql, where } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { descending, ListOrder, stepOf } from '../shared/walk.js';
import { AUDIT_ACTIONS } from './audit-entry.entity.js';
import type { IdNumberReadFilter } from './id-number-read.input.js';
import { IdNumberReadPage, IdNumberReadType } from './id-number-read.type.js';

const COLUMNS = raw(`e.id::text, e.at, e.action, b.person_name as "by", b.account_name as "accountName", e.operation,
  p.number as "passNumber", o.number as "applicationNumber", c.name as "companyName"`);
const Row = {
  id: text,
  at: timestamp,
  action: oneOf(AUDIT_ACTIONS),
  by: text,
  accountName: text,
  operation: text,
  passNumber: nullable(text),
  applicationNumber: nullable(text),
  companyName: nullable(text),
};

const ORDER = new ListOrder<{ id: string }>(descending('e.id', 'bigint', ({ id }) => id));

/** An entry is about a pass, about an item of an application, about a person whose scan was read, or about no record. */
const TABLES = raw(`audit_entry e join account b on b.id = e.account_id
  left join pass p on p.id = e.subject_id left join person h on h.id = e.subject_id
  left join application_item i on i.id = e.subject_id left join application o on o.id = i.application_id
  left join company c on c.id = coalesce(p.company_id, o.company_id, h.company_id)`);

const aboutCompany = (number: string): Sql => sql`e.subject_id in (
  select x.id from company k join pass x on x.company_id = k.id where k.organisation_number = ${number}
  union all select x.id from company k join person x on x.company_id = k.id where k.organisation_number = ${number}
  union all select x.id from company k join application o on o.company_id = k.id
    join application_item x on x.application_id = o.id where k.organisation_number = ${number})`;

/** Audit entries about ID numbers, newest first (R-ACC-4). */
export async function listIdNumberReads(
  context: RequestContext,
  { passNumber, organisationNumber, actions, accountName, from, before }: IdNumberReadFilter,
  request: PageRequest,
): Promise<IdNumberReadPage> {
  const viewer = context.signedIn;
  const number = passNumber?.trim().toUpperCase();
  const companyNumber = organisationNumber && foldNumber(organisationNumber);
  const conditions = [
    visibleAudit(viewer, context.now),
    number
      ? sql`e.subject_id in (select unnest(array[p.id, p.person_id]) from pass p
          where ${inChainOf(number)} and ${auditedPasses(viewer, context.now)})`
      : undefined,
    companyNumber ? aboutCompany(companyNumber) : undefined,
    actions ? sql`e.action = any(${actions})` : undefined,
    accountName?.trim()
      ? sql`e.account_id = (select a.id from account a where a.account_name_key = ${accountNameKey(accountName)})`
      : undefined,
    from ? sql`e.at >= ${from}` : undefined,
    before ? sql`e.at < ${before}` : undefined,
  ];
  const step = stepOf(context.walk, ORDER, request);
  const rows = await context.database.rows(
    Row,
    sql`select ${COLUMNS} from ${TABLES} ${where([...conditions, step.after])} ${step.tail}`,
  );
  step.reached(rows);
  const items = rows.map((row) => build(IdNumberReadType, row));
  return buildPage(IdNumberReadPage, {
    items,
    request,
    count: totalOf(context.database, sql`audit_entry e ${where(conditions)}`),
  });
}

/** Those of these entries `e` that the viewer may see, newest first. */
export async function readIdNumberReads(context: RequestContext, entries: Sql, tail: Sql): Promise<IdNumberReadType[]> {
  const conditions = where([visibleAudit(context.signedIn, context.now), entries]);
  const rows = await context.database.rows(
    Row,
    sql`select ${COLUMNS} from ${TABLES} ${conditions} order by e.id desc ${tail}`,
  );
  return rows.map((row) => build(IdNumberReadType, row));
}
