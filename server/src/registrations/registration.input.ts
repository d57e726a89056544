import { Field, ID, InputType } from 'type-graphql';
import type { OrganisationKind } from '../companies/company.entity.js';
import { OrganisationKindEnum } from '../companies/company-summary.type.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';

@InputType({ description: 'The public registration form (R-REG-1). All fields but `companyFax` are required.' })
export class RegisterAccountInput {
  @Field(() => String, {
    description: 'Sign-in name to be: 4–30 letters, digits, `.`, `_`, `-`. Taken: ACCOUNT_NAME_TAKEN.',
  })
  accountName!: string;

  @Field(() => String, { description: 'Name of the natural person who will use it.' })
  personName!: string;

  @Field(() => String, { description: 'Mobile number; `09…` or `+886 9…` (R-TEL-1).' })
  mobile!: string;

  @Field(() => String, { description: 'E-mail address for all notices and the verification link.' })
  email!: string;

  @Field(() => String, { description: 'New password, 8–128 characters, not a common one (R-REG-9).' })
  password!: string;

  @Field(() => String, { description: 'The password again.' })
  passwordAgain!: string;

  @Field(() => LanguageEnum, { defaultValue: 'ZH_HANT', description: 'Language of the mails.' })
  language!: Language;

  @Field(() => OrganisationKindEnum, {
    defaultValue: 'UBN',
    description: 'What kind of number `organisationNumber` is.',
  })
  organisationKind!: OrganisationKind;

  @Field(() => String, { description: '統一編號 with its checksum, or 機關代碼 (R-ID-2).' })
  organisationNumber!: string;

  @Field(() => String, { description: 'Landline with extension `02-12345678#12345`, or a mobile number.' })
  companyPhone!: string;

  @Field(() => String, { nullable: true, description: 'The only optional field (R-REG-1).' })
  companyFax?: string | null;

  @Field(() => String, { description: 'Full name of the company.' })
  companyName!: string;

  @Field(() => String, { description: 'Full address.' })
  companyAddress!: string;

  @Field(() => String, { description: 'Name of the responsible person.' })
  responsiblePerson!: string;

  @Field(() => ID, { nullable: true, description: 'A completed upload of purpose CERTIFICATE.' })
  certificateUploadId?: string | null;
}
