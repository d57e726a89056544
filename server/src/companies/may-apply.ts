import { ErrorCode } from '../shared/errors.js';
import { boolean, nullable, text, timestamp, uuid } from '../shared/rows.js';
import { type Database, instantOrNull, sql } from '../shared/sql.js';
import { lastSecondBefore } from '../shared/taipei.js';

/** What decides whether a company may apply for passes at all. */
export interface Applicant {
  /** Whether a certificate is approved and not taken back. */
  readonly certificateApproved: boolean;
  /** Whether the certificate approved last was taken back. */
  readonly certificateRevoked?: boolean;
  /** Whether the company has another name than the one for which its certificate was approved. */
  readonly renamed?: boolean;
  readonly missingFields: readonly string[];
  /** Until when cases of its people bar it (R-BAN-1). */
  readonly barredUntil?: Date | null;
}

/** THE CONDITION: why this company may not apply for passes at all; nothing if it may (R-REG-6, R-BAN-1). */
export function applicantReasons(applicant: Applicant): { readonly code: ErrorCode; readonly until?: Date }[] {
  const { certificateApproved, certificateRevoked = false, renamed = false, missingFields, barredUntil } = applicant;
  const noCertificate = certificateRevoked ? ErrorCode.CERTIFICATE_REVOKED : ErrorCode.CERTIFICATE_NOT_APPROVED;
  return [
    ...(certificateApproved ? [] : [{ code: noCertificate }]),
    ...(certificateApproved && renamed ? [{ code: ErrorCode.COMPANY_RENAMED }] : []),
    ...(missingFields.length === 0 ? [] : [{ code: ErrorCode.COMPANY_DATA_INCOMPLETE }]),
    ...(barredUntil ? [{ code: ErrorCode.COMPANY_BARRED, until: lastSecondBefore(barredUntil) }] : []),
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
  barred_until: nullable(timestamp),
};

/**
 * What decides whether these companies may apply, by company. A certificate that is taken back takes those with it that were
 * approved before; one that is approved later counts.
 */
export async function applicants(
  database: Database,
  companyIds: readonly string[],
  now: Date,
): Promise<Map<string, Applicant>> {
  const rows = await database.rows(
    Row,
    sql`
    select c.id, c.name, c.phone, c.address, c.responsible_person as "responsiblePerson",
      c.approved_name is not null and c.approved_name <> c.name renamed,
      exists (select from certificate t where t.company_id = c.id and t.decision = 'APPROVED'
        and not exists (select from certificate back where back.company_id = c.id and back.revoked_at is not null
          and (back.decided_at, back.id) >= (t.decided_at, t.id))) approved,
      exists (select from certificate t where t.company_id = c.id and t.revoked_at is not null) revoked,
      (select max(g.company_barred_until) from ban g
        where g.company_id = c.id and g.company_barred_until > ${now} and not g.annulled) barred_until
    from company c where c.id = any(${companyIds}::uuid[])`,
  );
  return new Map(
    rows.map(({ id, approved, revoked, renamed, barred_until, ...fields }) => [
      id,
      {
        certificateApproved: approved,
        certificateRevoked: revoked,
        renamed,
        barredUntil: instantOrNull(barred_until),
        missingFields: Object.entries(fields).flatMap(([name, value]) => (value ? [] : [name])),
      },
    ]),
  );
}
