import { Field, ObjectType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import type { OrganisationKind } from './company.entity.js';

export const OrganisationKindEnum = publishEnum<OrganisationKind>(
  'OrganisationKind',
  'How an organisation is identified (R-ID-2).',
  {
    UBN: '統一編號, eight digits with a checksum.',
    AGENCY: '機關代碼 of a government agency.',
  },
);

@ObjectType('CompanySummary', { description: 'Which company: what may be known of it beside a pass.' })
export class CompanySummaryType {
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => OrganisationKindEnum, { description: 'What kind of number `organisationNumber` is.' })
  organisationKind!: OrganisationKind;

  @Field(() => String, { description: '統一編號 or 機關代碼.' })
  organisationNumber!: string;
}
