import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { EligibilityType } from '../applications/forms/eligibility.type.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';

@InputType({ description: 'Filter for companies; all given conditions must hold.' })
export class CompanyFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the company’s name, or the beginning of its organisation number.',
  })
  company?: string | null;
}

@ObjectType('CompanyDossier', {
  description:
    'A company as staff look it up. What there is of it stands in the lists of accounts, certificates, passes, applications, suspensions, bans and audit entries, each of which has a filter for its organisation number.',
})
export class CompanyDossierType {
  @Field(() => ID, { description: 'Internal ID, for `history` and for `companyAccounts`.' })
  id!: string;

  @Field(() => CompanySummaryType, { description: 'Name and number.' })
  company!: CompanySummaryType;

  @Field(() => DateTime, { description: 'When its first account was approved.' })
  registeredAt!: Date;

  @Field(() => String, { nullable: true, description: 'Phone number; null for all but reviewers.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Fax number; null if it has none, and for all but reviewers.' })
  fax!: string | null;

  @Field(() => String, { nullable: true, description: 'Full address; null for all but reviewers.' })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the responsible person; null for all but reviewers.',
  })
  responsiblePerson!: string | null;

  @Field(() => EligibilityType, { description: 'Whether it may apply for passes at all, and if not, why.' })
  applicationEligibility!: EligibilityType;
}

@ObjectType({ description: 'A page of companies.' })
export class CompanyDossierPage extends pageType(CompanyDossierType) {}
