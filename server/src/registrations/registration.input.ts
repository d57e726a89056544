import { Field, ID, InputType } from 'type-graphql';
import { NewAccountInput } from '../accounts/new-account.input.js';
import type { OrganisationKind } from '../companies/company.entity.js';
import { OrganisationKindEnum } from '../companies/company-summary.type.js';

@InputType({ description: 'The public registration form. All fields except `companyFax` are required.' })
export class RegisterAccountInput extends NewAccountInput {
  @Field(() => OrganisationKindEnum, {
    defaultValue: 'UBN',
    description: 'What kind of number `organisationNumber` is.',
  })
  organisationKind!: OrganisationKind;

  @Field(() => String, { description: '統一編號 (UBN), with valid checksum, or 機關代碼 (agency code).' })
  organisationNumber!: string;

  @Field(() => String, {
    description: 'Phone number of the company: landline, with an extension if needed (`02-12345678#12345`), or mobile.',
  })
  companyPhone!: string;

  @Field(() => String, { nullable: true, description: 'Fax number of the company, optional.' })
  companyFax?: string | null;

  @Field(() => String, { description: 'Full name of the company.' })
  companyName!: string;

  @Field(() => String, { description: 'Full address of the company.' })
  companyAddress!: string;

  @Field(() => String, { description: 'Name of the responsible person.' })
  responsiblePerson!: string;

  @Field(() => ID, { nullable: true, description: 'ID of a completed upload with purpose CERTIFICATE.' })
  certificateUploadId?: string | null;
}
