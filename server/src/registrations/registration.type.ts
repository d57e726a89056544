import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { certificateOfRegistration } from '../certificates/certificate.queries.js';
import { CertificateType } from '../certificates/certificate.type.js';
import type { OrganisationKind } from '../companies/company.entity.js';
import { companyByNumber } from '../companies/company.queries.js';
import { CompanyType } from '../companies/company.type.js';
import { OrganisationKindEnum } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { DecisionType, type ReviewState, ReviewStateEnum } from '../decisions/decision.type.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType('Registration', { description: 'A visitor’s request for an account (帳號申請), as reviewers see it.' })
export class RegistrationType {
  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => ReviewStateEnum, { description: 'Where the review of the account stands.' })
  state!: ReviewState;

  @Field(() => DecisionType, { nullable: true, description: 'The decision, once made.' })
  decision!: DecisionType | null;

  @Field(() => ID, { description: 'Key of the account asked for, for its history.' })
  accountId!: string;

  @Field(() => String, { description: 'The sign-in name asked for.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the person.' })
  personName!: string;

  @Field(() => String, { description: 'Mobile number of the person.' })
  mobile!: string;

  @Field(() => String, { description: 'E-mail address of the person.' })
  email!: string;

  @Field(() => Boolean, { description: 'Whether the address was verified by the mailed link.' })
  emailVerified!: boolean;

  @Field(() => OrganisationKindEnum, { description: 'What kind of number `organisationNumber` is.' })
  organisationKind!: OrganisationKind;

  @Field(() => String, { description: '統一編號 or 機關代碼.' })
  organisationNumber!: string;

  @Field(() => String, { description: 'Name of the company as written on the form.' })
  companyName!: string;

  @Field(() => String, { description: 'Phone of the company as written on the form.' })
  companyPhone!: string;

  @Field(() => String, { nullable: true, description: 'Fax of the company as written on the form.' })
  companyFax!: string | null;

  @Field(() => String, { description: 'Address of the company as written on the form.' })
  companyAddress!: string;

  @Field(() => String, { description: 'Responsible person as written on the form.' })
  responsiblePerson!: string;

  @Field(() => DateTime, { description: 'When it was sent.' })
  submittedAt!: Date;

  @Field(() => Int, { description: 'To be sent back with a decision (CONFLICT when somebody was faster).' })
  version!: number;

  @Field(() => LanguageEnum, { description: 'Language of the mails to the applicant.' })
  language!: Language;

  @Field(() => CertificateType, { nullable: true, description: 'The certificate that came with it; decided apart.' })
  certificate(@Ctx() context: RequestContext): Promise<CertificateType | null> {
    return certificateOfRegistration(context, this.id);
  }

  @Field(() => CompanyType, {
    nullable: true,
    description:
      'The company of this number if it is known: approving joins the account to it instead of founding it (R-REG-3).',
  })
  knownCompany(@Ctx() context: RequestContext): Promise<CompanyType | null> {
    return companyByNumber(context, this.organisationKind, this.organisationNumber);
  }
}

@ObjectType({ description: 'A page of registrations.' })
export class RegistrationPage extends pageType(RegistrationType) {}

@ObjectType({ description: 'What a visitor is told after registering.' })
export class RegistrationReceipt {
  @Field(() => String, { description: 'The sign-in name asked for.' })
  accountName!: string;

  @Field(() => String, { description: 'Where the notices go.' })
  email!: string;

  static of({ accountName, email }: { accountName: string; email: string }): RegistrationReceipt {
    return Object.assign(new RegistrationReceipt(), { accountName: accountName.trim(), email: email.trim() });
  }
}
