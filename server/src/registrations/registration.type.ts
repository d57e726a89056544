import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { certificateOfRegistration } from '../certificates/certificate.queries.js';
import { CertificateType } from '../certificates/certificate.type.js';
import type { OrganisationKind } from '../companies/company.entity.js';
import { companyByNumber } from '../companies/company.queries.js';
import { CompanyType } from '../companies/company.type.js';
import { OrganisationKindEnum } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { DecisionType, type ReviewState, ReviewStateEnum } from '../decisions/decision.type.js';
import { build } from '../shared/build.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType('Registration', {
  description: 'A request for an account (帳號申請) and, for a new company, for its registration; as reviewers see it.',
})
export class RegistrationType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => ReviewStateEnum, { description: 'State of the review.' })
  state!: ReviewState;

  @Field(() => DecisionType, {
    nullable: true,
    description: 'The reviewer’s decision; null while the registration is under review.',
  })
  decision!: DecisionType | null;

  @Field(() => ID, { description: 'ID of the requested account, for `history`.' })
  accountId!: string;

  @Field(() => String, { description: 'The sign-in name requested.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the person.' })
  personName!: string;

  @Field(() => String, { description: 'Mobile number of the person.' })
  mobile!: string;

  @Field(() => String, { description: 'E-mail address of the person.' })
  email!: string;

  @Field(() => Boolean, { description: 'Whether the e-mail address was verified with the mailed link.' })
  emailVerified!: boolean;

  @Field(() => OrganisationKindEnum, { description: 'What kind of number `organisationNumber` is.' })
  organisationKind!: OrganisationKind;

  @Field(() => String, { description: '統一編號 (UBN) or 機關代碼 (agency code).' })
  organisationNumber!: string;

  @Field(() => String, { description: 'Name of the company as given on the form.' })
  companyName!: string;

  @Field(() => String, { description: 'Phone number of the company as given on the form.' })
  companyPhone!: string;

  @Field(() => String, { nullable: true, description: 'Fax number of the company as given on the form.' })
  companyFax!: string | null;

  @Field(() => String, { description: 'Address of the company as given on the form.' })
  companyAddress!: string;

  @Field(() => String, { description: 'Responsible person as given on the form.' })
  responsiblePerson!: string;

  @Field(() => DateTime, { description: 'When the registration was submitted.' })
  submittedAt!: Date;

  @Field(() => Int, {
    description: 'Version of the row, to be sent with a decision; CONFLICT if the row has changed since it was read.',
  })
  version!: number;

  @Field(() => LanguageEnum, { description: 'Language of the mails to the applicant.' })
  language!: Language;

  @Field(() => CertificateType, {
    nullable: true,
    description: 'The certificate submitted with it; decided separately.',
  })
  certificate(@Ctx() context: RequestContext): Promise<CertificateType | null> {
    return certificateOfRegistration(context, this.id);
  }

  @Field(() => CompanyType, {
    nullable: true,
    description:
      'The company with this organisation number, if it is already registered: on approval the account joins it. Null if approval registers a new company.',
  })
  knownCompany(@Ctx() context: RequestContext): Promise<CompanyType | null> {
    return companyByNumber(context, this.organisationKind, this.organisationNumber);
  }
}

@ObjectType({ description: 'A page of registrations.' })
export class RegistrationPage extends pageType(RegistrationType) {}

@ObjectType({ description: 'Confirmation of a registration.' })
export class RegistrationReceipt {
  @Field(() => String, { description: 'The sign-in name requested.' })
  accountName!: string;

  @Field(() => String, { description: 'E-mail address to which the mails go.' })
  email!: string;

  static of({ accountName, email }: { accountName: string; email: string }): RegistrationReceipt {
    return build(RegistrationReceipt, { accountName: accountName.trim(), email: email.trim() });
  }
}
