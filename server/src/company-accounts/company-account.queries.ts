import { hasRight, type SignedInViewer } from '../access/viewer.js';
import { readsCompany } from '../accounts/reading-right.sql.js';
import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { boolean, integer, nullable, oneOf, type RowOf, text, timestamp, uuid, word } from '../shared/rows.js';
import { type Database, instant, instantOrNull, likePattern, raw, type Sql, sql, where } from '../shared/sql.js';
import { accountActions } from './company-account.guards.js';
import type { CompanyAccountFilter } from './company-account.input.js';
import { CompanyAccountPage, type CompanyAccountState, CompanyAccountType } from './company-account.type.js';

const Row = {
  id: uuid,
  shared: boolean,
  account_name: text,
  person_name: text,
  email: text,
  email_verified: boolean,
  company_name: nullable(text),
  organisation_kind: nullable(oneOf(ORGANISATION_KINDS)),
  organisation_number: nullable(text),
  state: word<CompanyAccountState>(),
  administrator: boolean,
  reading_right: boolean,
  last_administrator: boolean,
  others_there: boolean,
  registered_at: timestamp,
  last_sign_in_at: nullable(timestamp),
  disabled_at: nullable(timestamp),
  disabled_reason: nullable(text),
  ended_by_staff: boolean,
  version: integer,
};
type Row = RowOf<typeof Row>;

const STATE = raw(`case when t.disabled_at is not null then 'ENDED' when t.approved_at is null then 'PENDING'
  when t.email_verified_at is null then 'UNVERIFIED' else 'ACTIVE' end`);

/** Accounts `o` of the same company as `t` that are neither ended nor waiting for review. */
const OTHERS = raw(`from account o where o.company_id = t.company_id and o.id <> t.id
  and o.disabled_at is null and o.approved_at is not null`);

const COLUMNS = sql`t.id, t.kind = 'SHARED' shared, t.account_name, t.person_name, t.email,
  t.email_verified_at is not null email_verified, c.name company_name, c.organisation_kind, c.organisation_number, ${STATE} state,
  t.company_administrator administrator, ${readsCompany('t')} reading_right,
  t.company_administrator and not exists (select ${OTHERS} and o.company_administrator and o.email_verified_at is not null)
    last_administrator, exists (select ${OTHERS}) others_there, t.registered_at, t.last_sign_in_at, t.disabled_at,
  t.disabled_reason, coalesce(e.kind = 'STAFF', false) ended_by_staff, t.version`;
const TABLES = raw(
  'account t left join company c on c.id = t.company_id left join account e on e.id = t.disabled_by_id',
);

/** Accounts `t` that the viewer manages: reviewers those of all companies, administrators those of their own (R-REG-3). */
export function managedAccounts(viewer: SignedInViewer): Sql {
  if (hasRight(viewer, 'REVIEW')) return sql`t.kind in ('GENERAL', 'SHARED') and t.rejected_at is null`;
  if (viewer.kind !== 'OPERATOR' || !viewer.administersCompany) return sql`false`;
  return sql`t.kind = 'GENERAL' and t.company_id = ${viewer.companyId} and t.approved_at is not null`;
}

/** The accounts that the viewer manages, those that are ended last, by name. */
export async function listCompanyAccounts(
  context: RequestContext,
  filter: CompanyAccountFilter,
  request: PageRequest,
): Promise<CompanyAccountPage> {
  const conditions = where([managedAccounts(context.signedIn), ...filterConditions(filter)]);
  const rows = await context.database.rows(
    Row,
    sql`select ${COLUMNS} from ${TABLES} ${conditions}
      order by t.disabled_at is not null, t.person_name, t.account_name, t.id ${pageOf(request)}`,
  );
  const count = totalOf(context.database, sql`${TABLES} ${conditions}`);
  return buildPage(CompanyAccountPage, { items: rows.map((row) => present(context, row)), request, count });
}

/** One of them; null for all others. */
export async function findCompanyAccount(context: RequestContext, id: string): Promise<CompanyAccountType | null> {
  const row = await managedAccount(context.database, context.signedIn, id);
  return row ? present(context, row) : null;
}

/** The facts about an account that the viewer manages. */
export async function managedAccount(database: Database, viewer: SignedInViewer, id: string): Promise<Row | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await database.rows(
    Row,
    sql`select ${COLUMNS} from ${TABLES} where t.id = ${id} and ${managedAccounts(viewer)}`,
  );
  return row;
}

/** What the viewer may do to an account. */
export const actionsOn = (viewer: SignedInViewer, row: Row) =>
  accountActions(
    {
      shared: row.shared,
      state: row.state,
      companyAdministrator: row.administrator,
      readingRight: row.reading_right,
      endedByStaff: row.ended_by_staff,
      emailVerified: row.email_verified,
      lastAdministrator: row.last_administrator,
      othersThere: row.others_there,
    },
    viewer.kind === 'STAFF',
  );

function filterConditions({ search, companyId, state }: CompanyAccountFilter): Sql[] {
  const words = search?.trim();
  const pattern = words ? likePattern(words) : '';
  return [
    ...(words
      ? [
          sql`(t.person_name ilike ${pattern} or t.account_name ilike ${pattern} or t.email ilike ${pattern}
            or c.name ilike ${pattern} or c.organisation_number ilike ${pattern})`,
        ]
      : []),
    ...(companyId ? [isId(companyId) ? sql`t.company_id = ${companyId}` : sql`false`] : []),
    ...(state ? [sql`${STATE} = ${state}`] : []),
  ];
}

function present({ signedIn }: RequestContext, row: Row): CompanyAccountType {
  const { company_name: name, organisation_kind: organisationKind, organisation_number: organisationNumber } = row;
  return build(CompanyAccountType, {
    id: row.id,
    shared: row.shared,
    accountName: row.account_name,
    personName: row.person_name,
    email: row.email,
    company:
      name !== null && organisationKind && organisationNumber !== null
        ? build(CompanySummaryType, { name, organisationKind, organisationNumber })
        : null,
    state: row.state,
    companyAdministrator: row.administrator,
    companyReadingRight: row.reading_right,
    registeredAt: instant(row.registered_at),
    lastSignInAt: instantOrNull(row.last_sign_in_at),
    endedAt: instantOrNull(row.disabled_at),
    endReason: row.disabled_reason,
    endedByStaff: row.ended_by_staff,
    self: row.id === signedIn.accountId,
    actions: actionsOn(signedIn, row),
    version: row.version,
  });
}
