import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { DecidedRow, presentDecision, type ReviewState } from '../decisions/decision.type.js';
import { StoredFileType } from '../files/stored-file.type.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { LANGUAGES } from '../shared/language.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { bytes, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { empty, instant, raw, type Sql, sql, where } from '../shared/sql.js';
import { type CertificateFilter, certificateConditions } from './certificate.filter.js';
import { CertificatePage, CertificateType, RevocationType } from './certificate.type.js';

const Row = {
  ...DecidedRow,
  id: uuid,
  company_id: nullable(uuid),
  registration_id: nullable(uuid),
  submitted_at: timestamp,
  withdrawn_at: nullable(timestamp),
  revoked_at: nullable(timestamp),
  revoked_by: nullable(text),
  revocation_reason: nullable(text),
  version: integer,
  language: oneOf(LANGUAGES),
  file_id: uuid,
  file_name: text,
  sealed_file_name: nullable(bytes),
  media_type: text,
  file_size: integer,
  company_name: text,
  organisation_kind: oneOf(ORGANISATION_KINDS),
  organisation_number: text,
};
type Row = RowOf<typeof Row>;

const COLUMNS =
  raw(`t.id, t.company_id, t.registration_id, t.submitted_at, t.withdrawn_at, t.decision, t.decided_at, t.reason, t.version, s.language,
  t.revoked_at, v.person_name revoked_by, t.revocation_reason, d.person_name decided_by, f.id file_id, f.name file_name, f.sealed_name sealed_file_name, f.media_type, f.size file_size,
  coalesce(c.name, r.company_name) company_name, coalesce(c.organisation_kind, r.organisation_kind) organisation_kind,
  coalesce(c.organisation_number, r.organisation_number) organisation_number`);
const TABLES = raw(`certificate t join stored_file f on f.id = t.file_id join account s on s.id = t.submitted_by_id
  left join company c on c.id = t.company_id left join registration r on r.id = t.registration_id
  left join account d on d.id = t.decided_by_id left join account v on v.id = t.revoked_by_id`);

const STATES: Record<ReviewState, Sql> = {
  OPEN: sql`t.decision is null and t.withdrawn_at is null`,
  APPROVED: sql`t.decision = 'APPROVED' and t.revoked_at is null`,
  REJECTED: sql`t.decision = 'REJECTED'`,
  WITHDRAWN: sql`t.decision is null and t.withdrawn_at is not null`,
  REVOKED: sql`t.revoked_at is not null`,
};

/**
 * Certificates for reviewers, longest waiting first. Every reviewer sees all of them, since companies belong to no
 * branch.
 */
export async function listCertificates(
  context: RequestContext,
  state: ReviewState | null | undefined,
  filter: CertificateFilter,
  request: PageRequest,
): Promise<CertificatePage> {
  const conditions = where([state ? STATES[state] : undefined, ...certificateConditions(filter)]);
  const items = await read(context, conditions, sql`order by t.submitted_at, t.id ${pageOf(request)}`);
  const count = totalOf(context.database, sql`certificate t ${conditions}`);
  return buildPage(CertificatePage, { items, request, count });
}

export async function findCertificate(context: RequestContext, id: string): Promise<CertificateType | null> {
  if (!isId(id)) return null;
  return (await read(context, sql`where t.id = ${id}`))[0] ?? null;
}

/** The certificate that came with a registration. */
export async function certificateOfRegistration(
  context: RequestContext,
  registrationId: string,
): Promise<CertificateType | null> {
  return (await read(context, sql`where t.registration_id = ${registrationId}`))[0] ?? null;
}

/** The company's newest certificate that counts: under review, or else the last one decided. */
export async function currentCertificate(context: RequestContext, companyId: string): Promise<CertificateType | null> {
  const newest = sql`order by t.submitted_at desc, t.id desc limit 1`;
  return (await read(context, sql`where t.company_id = ${companyId} and t.withdrawn_at is null`, newest))[0] ?? null;
}

async function read(context: RequestContext, conditions: Sql, tail: Sql = empty): Promise<CertificateType[]> {
  const rows = await context.database.rows(Row, sql`select ${COLUMNS} from ${TABLES} ${conditions} ${tail}`);
  return rows.map((row) => present(row, context.viewer.kind === 'STAFF'));
}

function stateOf({ decision, withdrawn_at, revoked_at }: Row): ReviewState {
  if (revoked_at) return 'REVOKED';
  return decision ?? (withdrawn_at ? 'WITHDRAWN' : 'OPEN');
}

function presentRevocation(row: Row, forStaff: boolean): RevocationType | null {
  const { revoked_at, revoked_by, revocation_reason } = row;
  if (!revoked_at) return null;
  const revokedBy = forStaff ? revoked_by : null;
  return build(RevocationType, { revokedAt: instant(revoked_at), revokedBy, reason: revocation_reason ?? '' });
}

function present(row: Row, forStaff: boolean): CertificateType {
  return build(CertificateType, {
    id: row.id,
    state: stateOf(row),
    decision: presentDecision(row, forStaff),
    revocation: presentRevocation(row, forStaff),
    submittedAt: instant(row.submitted_at),
    companyId: row.company_id,
    registrationId: row.registration_id,
    version: row.version,
    language: row.language,
    file: build(StoredFileType, {
      id: row.file_id,
      storedName: row.file_name,
      sealedNameHex: row.sealed_file_name,
      mediaType: row.media_type,
      size: row.file_size,
    }),
    company: build(CompanySummaryType, {
      name: row.company_name,
      organisationKind: row.organisation_kind,
      organisationNumber: row.organisation_number,
    }),
  });
}
