import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { OrganisationKind } from './company.entity.js';
import { OrganisationKindEnum } from './company-summary.type.js';

@ObjectType('Company', { description: 'A company (公司／港區業者) in full: for its own operators and for staff.' })
export class CompanyType {
  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => OrganisationKindEnum, { description: 'What kind of number `organisationNumber` is.' })
  organisationKind!: OrganisationKind;

  @Field(() => String, { description: '統一編號 or 機關代碼; one company each (R-REG-3).' })
  organisationNumber!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { description: 'Phone.' })
  phone!: string;

  @Field(() => String, { nullable: true, description: 'Fax; the only optional field.' })
  fax!: string | null;

  @Field(() => String, { description: 'Address.' })
  address!: string;

  @Field(() => String, { description: 'Responsible person.' })
  responsiblePerson!: string;

  @Field(() => Int, { description: 'To be sent back with a change (CONFLICT when somebody was faster).' })
  version!: number;
}
