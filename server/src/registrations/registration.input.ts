import { Field, ID, InputType } from 'type-graphql';
import { NewAccountInput } from '../accounts/new-account.input.js';
import type { OrganisationKind } from '../companies/company.entity.js';
import { OrganisationKindEnum } from '../companies/company-summary.type.js';

@InputType({ description: 'The public registration form (R-REG-1). All fields but `companyFax` are required.' })
export class RegisterAccountInput extends NewAccountInput {
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
