import { type Sql, sql } from '../shared/sql.js';

/**
 * Granted places `g` that passes of a company may take for these documents in a month: those that it asked for itself, which
 * no other company learns of or uses, and that were not taken back (R-ONE-10), for whichever document of the human (R-PER-5).
 */
export const grantedTo = ({
  documents,
  companyId,
  month,
}: {
  readonly documents: Sql;
  readonly companyId: Sql;
  readonly month: string;
}): Sql => sql`(g.holder_id_index = any(${documents}) and g.month = ${month} and g.company_id = ${companyId}
  and g.taken_back_at is null)`;
