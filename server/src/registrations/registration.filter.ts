import { Field, InputType } from 'type-graphql';
import { companyConditions } from '../companies/company-search.js';
import { ReviewFilter } from '../decisions/review.input.js';
import { reviewTimes } from '../decisions/review-times.js';
import { likePattern, raw, type Sql, sql } from '../shared/sql.js';

@InputType({ description: 'Filter for registrations; all given conditions must hold.' })
export class RegistrationFilter extends ReviewFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Any part of the applicant’s name, account name or e-mail address.',
  })
  applicant?: string | null;
}

/** Rows of registrations `r` of accounts `a`. */
export function registrationConditions(filter: RegistrationFilter): (Sql | undefined)[] {
  const applicant = filter.applicant?.trim();
  return [
    ...reviewTimes(raw('r'), filter),
    ...companyConditions(raw('r.company_name'), raw('r.organisation_number'), filter),
    applicant ? isApplicant(likePattern(applicant)) : undefined,
  ];
}

const isApplicant = (pattern: string): Sql =>
  sql`(a.person_name ilike ${pattern} or a.account_name ilike ${pattern} or a.email ilike ${pattern})`;
