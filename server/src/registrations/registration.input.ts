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

  @Field(() => String, {
    description:
      '統一編號 (UBN), with valid checksum, or 機關代碼 (agency code): 3 to 20 letters, digits and dots. Eight digits are always a UBN, whichever kind is declared.',
  })
  organisationNumber!: string;

  @Field(() => String, {
    description:
      'Phone number of the company: a landline with its area code, 0800 or 0809, or a mobile number, with an extension of up to six digits if needed (`02-1234-5678 ext. 123`). Separators do not matter; it is stored as `0212345678#123`.',
  })
  companyPhone!: string;

  @Field(() => String, { nullable: true, description: 'Fax number of the company, optional.' })
  companyFax?: string | null;

  @Field(() => String, { description: 'Full name of the company, at most 100 characters.' })
  companyName!: string;

  @Field(() => String, { description: 'Full address of the company, at most 200 characters.' })
  companyAddress!: string;

  @Field(() => String, { description: 'Name of the responsible person, at most 100 characters.' })
  responsiblePerson!: string;

  @Field(() => ID, { nullable: true, description: 'ID of a completed upload with purpose CERTIFICATE.' })
  certificateUploadId?: string | null;
}
