import { Field, ObjectType } from 'type-graphql';
import { FormKindEnum } from '../applications/forms/form-kind.enum.js';
import type { FormKind } from '../applications/forms/form-kinds.js';
import { ItemStateEnum } from '../applications/forms/item.enums.js';
import type { ItemState } from '../applications/forms/states.js';
import { BanCandidateDocumentType, BanType } from '../bans/ban.type.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { PassType } from '../passes/pass.type.js';
import { IdNumberReadType } from '../read-log/id-number-read.type.js';
import { DateTime } from '../shared/scalars.js';
import { SuspensionType } from '../spot-checks/suspension.type.js';

@ObjectType('PersonApplication', { description: 'What a person applied for, and what became of it.' })
export class PersonApplicationType {
  @Field(() => FormKindEnum, { description: 'The form.' })
  form!: FormKind;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the application; null where the viewer’s branches do not read it.',
  })
  applicationNumber!: string | null;

  @Field(() => CompanySummaryType, { description: 'The company that applied.' })
  company!: CompanySummaryType;

  @Field(() => DateTime, { description: 'When the application was submitted.' })
  submittedAt!: Date;

  @Field(() => ItemStateEnum, { description: 'State of the person on it.' })
  state!: ItemState;

  @Field(() => DateTime, { description: 'When the person came to that step, or was finally decided on.' })
  stateSince!: Date;

  @Field(() => String, { nullable: true, description: 'Reason of the last return, rejection or withdrawal.' })
  reason!: string | null;
}

@ObjectType('PersonDossier', {
  description:
    'What there is of the person behind a complete ID number, under all documents that are linked with it and at all companies, as far as the viewer’s branches read it. The look-up is logged.',
})
export class PersonDossierType {
  @Field(() => [BanCandidateDocumentType], {
    description: 'Records of companies under this document and linked ones, newest first; at most 20.',
  })
  records!: BanCandidateDocumentType[];

  @Field(() => [PassType], {
    description: 'Passes in any state, newest first, at most 50; those of other branches masked.',
  })
  passes!: PassType[];

  @Field(() => [PersonApplicationType], {
    description:
      'Applications, newest first, at most 50: those that the viewer’s branches read; for the police also every rejection at other branches.',
  })
  applications!: PersonApplicationType[];

  @Field(() => [SuspensionType], {
    description:
      'Suspensions of companies because of passes of this person, newest first, at most 20, for ports of the viewer’s branches.',
  })
  suspensions!: SuspensionType[];

  @Field(() => [BanType], { description: 'Bans in any state, newest first; at most 20.' })
  bans!: BanType[];

  @Field(() => [IdNumberReadType], {
    description: 'Who read the person’s ID numbers, newest first, at most 20, as far as the viewer may see who reads.',
  })
  reads!: IdNumberReadType[];
}
