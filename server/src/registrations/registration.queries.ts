import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import type { RequestContext } from '../context.js';
import { DecidedRow, presentDecision, type ReviewState } from '../decisions/decision.type.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { LANGUAGES } from '../shared/language.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { boolean, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, raw, type Sql, sql, where } from '../shared/sql.js';
import { type RegistrationFilter, registrationConditions } from './registration.filter.js';
import { RegistrationPage, RegistrationType } from './registration.type.js';

const Row = {
  ...DecidedRow,
  id: uuid,
  account_id: uuid,
  account_name: text,
  person_name: text,
  mobile: text,
  email: text,
  language: oneOf(LANGUAGES),
  email_verified: boolean,
  organisation_kind: oneOf(ORGANISATION_KINDS),
  organisation_number: text,
  company_name: text,
  company_phone: text,
  company_fax: nullable(text),
  company_address: text,
  responsible_person: text,
  submitted_at: timestamp,
  version: integer,
};
type Row = RowOf<typeof Row>;

const COLUMNS =
  raw(`r.id, r.account_id, a.account_name, a.person_name, a.mobile, a.email, a.language, a.email_verified_at is not null email_verified,
  r.organisation_kind, r.organisation_number, r.company_name, r.company_phone, r.company_fax, r.company_address,
  r.responsible_person, r.submitted_at, r.decision, r.decided_at, d.person_name decided_by, r.reason, r.version`);
const TABLES = raw(
  `registration r join account a on a.id = r.account_id left join account d on d.id = r.decided_by_id`,
);

const STATES: Record<ReviewState, Sql> = {
  OPEN: sql`r.decision is null`,
  APPROVED: sql`r.decision = 'APPROVED'`,
  REJECTED: sql`r.decision = 'REJECTED'`,
  WITHDRAWN: sql`false`,
  REVOKED: sql`false`,
};

/**
 * Registrations for reviewers, longest waiting first. Every reviewer sees all of them, since they belong to no branch.
 */
export async function listRegistrations(
  context: RequestContext,
  state: ReviewState | null | undefined,
  filter: RegistrationFilter,
  request: PageRequest,
): Promise<RegistrationPage> {
  const conditions = where([state ? STATES[state] : undefined, ...registrationConditions(filter)]);
  const rows = await context.database.rows(
    Row,
    sql`select ${COLUMNS} from ${TABLES} ${conditions}
    order by r.submitted_at, r.id ${pageOf(request)}`,
  );
  const count = totalOf(context.database, sql`registration r join account a on a.id = r.account_id ${conditions}`);
  return buildPage(RegistrationPage, { items: rows.map(present), request, count });
}

export async function findRegistration(context: RequestContext, id: string): Promise<RegistrationType | null> {
  if (!isId(id)) return null;
  const [row] = await context.database.rows(Row, sql`select ${COLUMNS} from ${TABLES} where r.id = ${id}`);
  return row ? present(row) : null;
}

function present(row: Row): RegistrationType {
  return build(RegistrationType, {
    id: row.id,
    state: row.decision ?? 'OPEN',
    decision: presentDecision(row, true),
    accountId: row.account_id,
    accountName: row.account_name,
    personName: row.person_name,
    mobile: row.mobile,
    email: row.email,
    language: row.language,
    emailVerified: row.email_verified,
    organisationKind: row.organisation_kind,
    organisationNumber: row.organisation_number,
    companyName: row.company_name,
    companyPhone: row.company_phone,
    companyFax: row.company_fax,
    companyAddress: row.company_address,
    responsiblePerson: row.responsible_person,
    submittedAt: instant(row.submitted_at),
    version: row.version,
  });
}
