import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { DecisionType, type ReviewState, ReviewStateEnum } from '../decisions/decision.type.js';
import { StoredFileType } from '../files/stored-file.type.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType('Certificate', {
  description: 'Certificate of a company (公司證明文件), reviewed apart from the account (R-REG-4, R-REG-10).',
})
export class CertificateType {
  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => ReviewStateEnum, { description: 'Where its review stands.' })
  state!: ReviewState;

  @Field(() => DecisionType, { nullable: true, description: 'The decision, once made.' })
  decision!: DecisionType | null;

  @Field(() => StoredFileType, { description: 'The document.' })
  file!: StoredFileType;

  @Field(() => DateTime, { description: 'When it was sent in.' })
  submittedAt!: Date;

  @Field(() => CompanySummaryType, {
    description: 'The company it is for, as registered or as the registration names it.',
  })
  company!: CompanySummaryType;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the company, for its history; null until its registration is approved.',
  })
  companyId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The registration it came with; null when it was sent in later.' })
  registrationId!: string | null;

  @Field(() => LanguageEnum, { description: 'Language of the mail that tells the decision.' })
  language!: Language;

  @Field(() => Int, { description: 'To be sent back with a decision (CONFLICT when somebody was faster).' })
  version!: number;
}

@ObjectType({ description: 'A page of certificates.' })
export class CertificatePage extends pageType(CertificateType) {}
