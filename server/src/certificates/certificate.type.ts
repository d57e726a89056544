import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { DecisionType, type ReviewState, ReviewStateEnum } from '../decisions/decision.type.js';
import { StoredFileType } from '../files/stored-file.type.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType('Revocation', { description: 'The revocation of a certificate by a reviewer.' })
export class RevocationType {
  @Field(() => DateTime, { description: 'When it was revoked.' })
  revokedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of the reviewer; visible to staff only.' })
  revokedBy!: string | null;

  @Field(() => String, { description: 'The reason, mailed to the company.' })
  reason!: string;
}

@ObjectType('Certificate', {
  description: 'A company’s certificate (公司證明文件). It is reviewed separately from the account it came with.',
})
export class CertificateType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => ReviewStateEnum, { description: 'State of the review.' })
  state!: ReviewState;

  @Field(() => DecisionType, {
    nullable: true,
    description: 'The reviewer’s decision; null while the certificate is under review.',
  })
  decision!: DecisionType | null;

  @Field(() => RevocationType, {
    nullable: true,
    description: 'Set while the approval is revoked: the company may not apply for passes. Null otherwise.',
  })
  revocation!: RevocationType | null;

  @Field(() => StoredFileType, { description: 'The document itself.' })
  file!: StoredFileType;

  @Field(() => DateTime, { description: 'When the certificate was submitted.' })
  submittedAt!: Date;

  @Field(() => CompanySummaryType, {
    description: 'The company, as registered or, before that, as named on the registration form.',
  })
  company!: CompanySummaryType;

  @Field(() => ID, {
    nullable: true,
    description: 'ID of the company, for `history`; null until its registration is approved.',
  })
  companyId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The registration the certificate came with; null if the company submitted it later.',
  })
  registrationId!: string | null;

  @Field(() => LanguageEnum, { description: 'Language of the mail about the decision.' })
  language!: Language;

  @Field(() => Int, {
    description: 'Version of the row, to be sent with a decision; CONFLICT if the row has changed since it was read.',
  })
  version!: number;
}

@ObjectType({ description: 'A page of certificates.' })
export class CertificatePage extends pageType(CertificateType) {}
