import { Field, ObjectType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import type { OrganisationKind } from './company.entity.js';

export const OrganisationKindEnum = publishEnum<OrganisationKind>(
  'OrganisationKind',
  'How an organisation is identified.',
  {
    UBN: '統一編號 (UBN): eight digits with a checksum.',
    AGENCY: '機關代碼 (agency code) of a government agency.',
  },
);

@ObjectType('CompanySummary', {
  description: 'Name and number of a company, shown beside passes, applications and cases.',
})
export class CompanySummaryType {
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => OrganisationKindEnum, { description: 'What kind of number `organisationNumber` is.' })
  organisationKind!: OrganisationKind;

  @Field(() => String, { description: '統一編號 (UBN) or 機關代碼 (agency code).' })
  organisationNumber!: string;
}
