import { ErrorCode } from '../shared/errors.js';
import { boolean, text, uuid } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';

/** What decides whether a company may apply for passes at all. */
export interface Applicant {
  /** Whether a certificate is approved and not taken back. */
  readonly certificateApproved: boolean;
  /** Whether the certificate approved last was taken back. */
  readonly certificateRevoked?: boolean;
  /** Whether the company has another name than the one for which its certificate was approved. */
  readonly renamed?: boolean;
  readonly missingFields: readonly string[];
}

/** THE CONDITION: why this company may not apply for passes at all; nothing if it may (R-REG-6). */
export function applicantReasons(applicant: Applicant): { readonly code: ErrorCode }[] {
  const { certificateApproved, certificateRevoked = false, renamed = false, missingFields } = applicant;
  const noCertificate = certificateRevoked ? ErrorCode.CERTIFICATE_REVOKED : ErrorCode.CERTIFICATE_NOT_APPROVED;
  return [
    ...(certificateApproved ? [] : [{ code: noCertificate }]),
    ...(certificateApproved && renamed ? [{ code: ErrorCode.COMPANY_RENAMED }] : []),
    ...(missingFields.length === 0 ? [] : [{ code: ErrorCode.COMPANY_DATA_INCOMPLETE }]),
  ];
}

const Row = {
  id: uuid,
  approved: boolean,
  revoked: boolean,
  renamed: boolean,
  name: text,
  phone: text,
  address: text,
  responsiblePerson: text,
};

/**
 * What decides whether these companies may apply, by company. A certificate that is taken back takes those with it that were
 * approved before; one that is approved later counts.
 */
export async function applicants(database: Database, companyIds: readonly string[]): Promise<Map<string, Applicant>> {
  const rows = await database.rows(
    Row,
    sql`
    select c.id, c.name, c.phone, c.address, c.responsible_person as "responsiblePerson",
      c.approved_name is not null and c.approved_name <> c.name renamed,
      exists (select from certificate t where t.company_id = c.id and t.decision = 'APPROVED'
        and not exists (select from certificate back where back.company_id = c.id and back.revoked_at is not null
          and (back.decided_at, back.id) >= (t.decided_at, t.id))) approved,
      exists (select from certificate t where t.company_id = c.id and t.revoked_at is not null) revoked
    from company c where c.id = any(${companyIds}::uuid[])`,
  );
  return new Map(
    rows.map(({ id, approved, revoked, renamed, ...fields }) => [
      id,
      {
        certificateApproved: approved,
        certificateRevoked: revoked,
        renamed,
        missingFields: Object.entries(fields).flatMap(([name, value]) => (value ? [] : [name])),
      },
    ]),
  );
}
