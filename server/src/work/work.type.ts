import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { FormKind } from '../applications/application.entity.js';
import type { DecisionStep } from '../applications/decision-steps.js';
import { DecisionStepEnum } from '../applications/form.type.js';
import { FormKindEnum } from '../applications/form-kind.enum.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { WorkClaimType } from '../decisions/work-claim.type.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';

export type WorkKind = 'REGISTRATION' | 'CERTIFICATE' | 'APPLICATION';

export const WorkKindEnum = publishEnum<WorkKind>('WorkKind', 'What waits for a reviewer.', {
  REGISTRATION: '帳號申請, with the certificate that came with it if that waits too.',
  CERTIFICATE: '公司證明文件 sent in later, or left open when its account was decided.',
  APPLICATION: '申請單 with somebody on it at a step that is the viewer’s, of their branches (R-PRD-1).',
});

@ObjectType('WorkItem', { description: 'A case that waits for a decision.' })
export class WorkItemType {
  @Field(() => ID, { description: 'Id of the registration, certificate or application.' })
  id!: string;

  @Field(() => WorkKindEnum, { description: 'What kind of case it is.' })
  kind!: WorkKind;

  @Field(() => DateTime, { description: 'Since when it waits.' })
  submittedAt!: Date;

  @Field(() => CompanySummaryType, { description: 'The company it concerns, as registered or as the form names it.' })
  company!: CompanySummaryType;

  @Field(() => String, { description: 'Name of the person who sent it.' })
  filedBy!: string;

  @Field(() => Boolean, {
    description:
      'Whether the viewer filed it: the same account, or the same e-mail address. They may not decide on it.',
  })
  ownFiling!: boolean;

  @Field(() => Boolean, { description: 'Whether a registration’s certificate waits with it.' })
  withCertificate!: boolean;

  @Field(() => String, { nullable: true, description: 'Number of the application; null for other kinds.' })
  number!: string | null;

  @Field(() => FormKindEnum, { nullable: true, description: 'Form of the application; null for other kinds.' })
  form!: FormKind | null;

  @Field(() => [DecisionStepEnum], { description: 'Steps of the application that wait for the viewer.' })
  steps!: DecisionStep[];

  @Field(() => Int, {
    description: 'People, or passes, of the application that wait for the viewer; 0 for other kinds.',
  })
  peopleWaiting!: number;

  @Field(() => WorkClaimType, { nullable: true, description: 'Who is working on it; null for nobody.' })
  claim!: WorkClaimType | null;
}

@ObjectType('WorkCount', { description: 'How many cases of a kind wait, within the other filters.' })
export class WorkCountType {
  @Field(() => WorkKindEnum, { description: 'The kind.' })
  kind!: WorkKind;

  @Field(() => Int, { description: 'All of them.' })
  waiting!: number;

  @Field(() => Int, { description: 'Those the viewer has claimed.' })
  mine!: number;

  @Field(() => Int, { description: 'Those nobody has claimed.' })
  free!: number;
}

@ObjectType({ description: 'A page of what waits for this reviewer, oldest first.' })
export class WorkQueuePage extends pageType(WorkItemType) {
  counted!: () => Promise<WorkCountType[]>;

  @Field(() => [WorkCountType], { description: 'Counts of every kind, whichever kinds the filter asks for.' })
  counts(): Promise<WorkCountType[]> {
    return this.counted();
  }
}
