import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { OrganisationKind } from './company.entity.js';
import { OrganisationKindEnum } from './company-summary.type.js';

@ObjectType('Company', {
  description: 'A company (公司／港區業者) with all its data. Visible to its own operators and to staff.',
})
export class CompanyType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => OrganisationKindEnum, { description: 'What kind of number `organisationNumber` is.' })
  organisationKind!: OrganisationKind;

  @Field(() => String, { description: '統一編號 (UBN) or 機關代碼 (agency code); there is one company per number.' })
  organisationNumber!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { description: 'Phone number.' })
  phone!: string;

  @Field(() => String, { nullable: true, description: 'Fax number, optional.' })
  fax!: string | null;

  @Field(() => String, { description: 'Full address.' })
  address!: string;

  @Field(() => String, { description: 'Name of the responsible person.' })
  responsiblePerson!: string;

  @Field(() => Boolean, {
    description:
      'Whether the daily reminder holds only the last reminder of each kind, that of the last of its days (`reminders`).',
  })
  lastRemindersOnly!: boolean;

  @Field(() => Int, {
    description: 'Version of the row, to be sent with a change; CONFLICT if the row has changed since it was read.',
  })
  version!: number;
}
