import { raw, type Sql, sql } from '../shared/sql.js';
import { type Operator, ownAccounts } from './viewer.js';

/**
 * 所屬 and 非所屬 of an operator, once for each noun (R-ACC-1): of the current company's rows those that the viewer's account
 * entered, imported or applied for, or all of them with the company reading right; and the company's other rows, which it
 * reads masked. Lists, counts, locks, files and history follow from this; what staff read is in visibility.ts.
 */

/** Lists are strictly owned or non-owned, never both (R-ACC-1). */
export type Ownership = 'OWNED' | 'NON_OWNED';

/** What ownership looks at: an operator, or an account that is not signed in. */
export type Owner = Pick<Operator, 'companyId' | 'accountId' | 'actsThrough' | 'readsCompany'>;

/** Rows of one noun. */
export interface OwnedRows {
  readonly own: Sql;
  readonly ofCompany: Sql;
  readonly rest: Sql;
}

/** Passes `p`. */
export function passesOf(viewer: Owner): OwnedRows {
  // Asked for each pass in the order of the list: as a join, all applications of the company might be read for one page.
  const applied = sql`coalesce((select ${filed(viewer, 'o')} from application o where o.id = p.application_id), false)`;
  return rowsOf(viewer, sql`p.company_id = ${viewer.companyId}`, applied);
}

/** People `h` (持證人員), deleted ones too. */
export function peopleOf(viewer: Owner): OwnedRows {
  const entered = sql`exists (select from person_entry y where y.person_id = h.id
    and y.account_id = any(${ownAccounts(viewer)}::uuid[]))`;
  const applied = sql`exists (select from application_item j join application o on o.id = j.application_id
    where j.person_id = h.id and ${filed(viewer, 'o')})`;
  return rowsOf(viewer, sql`h.company_id = ${viewer.companyId}`, sql`(${entered} or ${applied})`);
}

/** Applications `a`. */
export function applicationsOf(viewer: Owner): OwnedRows {
  return rowsOf(viewer, sql`a.company_id = ${viewer.companyId}`, filed(viewer, 'a'));
}

/** Drafts of applications `d`. */
export function draftsOf(viewer: Owner): OwnedRows {
  return rowsOf(viewer, sql`d.company_id = ${viewer.companyId}`, begun(viewer));
}

/** Drafts `d` of the viewer's own account only, even with the company reading right. */
export function draftsBegunBy(viewer: Owner): Sql {
  return sql`d.company_id = ${viewer.companyId} and ${begun(viewer)}`;
}

/** Groups of people `k`. */
export function personGroupsOf(viewer: Owner): OwnedRows {
  return rowsOf(viewer, sql`k.company_id = ${viewer.companyId}`, madeGroup(viewer));
}

/** Groups of people `k` of the viewer's own account only, even with the company reading right. */
export function personGroupsMadeBy(viewer: Owner): Sql {
  return sql`k.company_id = ${viewer.companyId} and ${madeGroup(viewer)}`;
}

function madeGroup(viewer: Owner): Sql {
  return sql`coalesce(k.created_through_id, k.created_by_id) = any(${ownAccounts(viewer)}::uuid[])`;
}

function begun(viewer: Owner): Sql {
  return sql`coalesce(d.created_through_id, d.created_by_id) = any(${ownAccounts(viewer)}::uuid[])`;
}

function filed(viewer: Owner, application: 'a' | 'o'): Sql {
  const account = raw(`coalesce(${application}.submitted_through_id, ${application}.submitted_by_id)`);
  return sql`${account} = any(${ownAccounts(viewer)}::uuid[])`;
}

function rowsOf({ readsCompany }: Owner, ofCompany: Sql, ofAccount: Sql): OwnedRows {
  return readsCompany
    ? { own: ofCompany, ofCompany, rest: sql`false` }
    : { own: sql`(${ofCompany} and ${ofAccount})`, ofCompany, rest: sql`(${ofCompany} and not ${ofAccount})` };
}
