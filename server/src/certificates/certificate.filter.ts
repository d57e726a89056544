import { InputType } from 'type-graphql';
import { companyMatches } from '../companies/company-search.js';
import { ReviewFilter } from '../decisions/review.input.js';
import { reviewTimes } from '../decisions/review-times.js';
import { raw, type Sql, sql } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';

@InputType({ description: 'Filter for certificates; all given conditions must hold.' })
export class CertificateFilter extends ReviewFilter {}

/** Rows of certificates `t`. */
export function certificateConditions(filter: CertificateFilter): (Sql | undefined)[] {
  const company = filter.company?.trim();
  const number = filter.organisationNumber && foldNumber(filter.organisationNumber);
  return [
    ...reviewTimes(raw('t'), filter),
    company ? ofCompany((...names) => companyMatches(...names, company)) : undefined,
    number ? ofCompany((_name, itsNumber) => sql`${itsNumber} = ${number}`) : undefined,
  ];
}

/** Of a company as it is registered or, before that, as it is named on the registration form. */
const ofCompany = (
  matches: (name: Sql, organisationNumber: Sql) => Sql,
): Sql => sql`(t.company_id in (select n.id from company n
    where ${matches(raw('n.name'), raw('n.organisation_number'))})
  or (t.company_id is null and t.registration_id in (select n.id from registration n
    where ${matches(raw('n.company_name'), raw('n.organisation_number'))})))`;
