import { InputType } from 'type-graphql';
import { companyConditions } from '../companies/company-search.js';
import { ReviewFilter } from '../decisions/review.input.js';
import { reviewTimes } from '../decisions/review-times.js';
import { raw, type Sql, sql, where } from '../shared/sql.js';

@InputType({ description: 'Filter for certificates; all given conditions must hold.' })
export class CertificateFilter extends ReviewFilter {}

/** Rows of certificates `t`. */
export function certificateConditions(filter: CertificateFilter): (Sql | undefined)[] {
  const asked = companyConditions(raw('n.name'), raw('n.organisation_number'), filter);
  const named = companyConditions(raw('n.company_name'), raw('n.organisation_number'), filter);
  return [...reviewTimes(raw('t'), filter), asked.length > 0 ? ofCompany(asked, named) : undefined];
}

/** Of a company as it is registered or, before that, as it is named on the registration form. */
const ofCompany = (
  asked: readonly Sql[],
  named: readonly Sql[],
): Sql => sql`(t.company_id in (select n.id from company n
    ${where(asked)})
  or (t.company_id is null and t.registration_id in (select n.id from registration n ${where(named)})))`;
