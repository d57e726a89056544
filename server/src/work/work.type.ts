import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import type { DecisionStep } from '../applications/forms/decision-steps.js';
import { DecisionStepEnum } from '../applications/forms/form.type.js';
import { FormKindEnum } from '../applications/forms/form-kind.enum.js';
import type { FormKind } from '../applications/forms/form-kinds.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { WorkClaimType } from '../decisions/work-claim.type.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { WorkAssignmentType } from './assignments/assignment.type.js';

export const WORK_KINDS = ['REGISTRATION', 'CERTIFICATE', 'APPLICATION', 'CARD_STOP'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export const WorkKindEnum = publishEnum<WorkKind>('WorkKind', 'Kind of case.', {
  REGISTRATION: '帳號申請: a registration, with the certificate that came with it if that is still open.',
  CERTIFICATE: '公司證明文件: a certificate submitted later, or left open when its registration was decided.',
  APPLICATION: '申請單: an application with items at a step of the viewer’s role and branches.',
  CARD_STOP:
    '停用及註銷複核: a proposal of a colleague to stop a card, which a second person of the viewer’s branches decides (`decideCardStop`).',
});

@ObjectType('WorkItem', {
  description:
    'A case in the review queue: a registration, certificate, application or proposal about a card that waits for a decision.',
})
export class WorkItemType {
  /** What a claim on the case lies on: for an application the parts of the viewer's branches. */
  claimIds!: readonly string[];

  @Field(() => ID, { description: 'ID of the registration, certificate, application or proposal.' })
  id!: string;

  @Field(() => WorkKindEnum, { description: 'Kind of case.' })
  kind!: WorkKind;

  @Field(() => DateTime, { description: 'When it was submitted.' })
  submittedAt!: Date;

  @Field(() => CompanySummaryType, {
    description:
      'The company concerned (of a proposal that which holds the card), as registered or, before that, as named on the registration form.',
  })
  company!: CompanySummaryType;

  @Field(() => String, { description: 'Name of the person who submitted it.' })
  filedBy!: string;

  @Field(() => Boolean, {
    description: 'Whether the viewer submitted it (same account or same e-mail address) and so may not decide on it.',
  })
  submittedByViewer!: boolean;

  @Field(() => Boolean, { description: 'Whether a registration’s certificate is still to be decided with it.' })
  withCertificate!: boolean;

  @Field(() => String, { nullable: true, description: 'Application number; null for other kinds of cases.' })
  number!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the pass that a proposal is about; null for other kinds of cases.',
  })
  passNumber!: string | null;

  @Field(() => FormKindEnum, { nullable: true, description: 'Form of the application; null for other kinds of cases.' })
  form!: FormKind | null;

  @Field(() => [DecisionStepEnum], { description: 'Steps of the application at which items wait for the viewer.' })
  steps!: DecisionStep[];

  @Field(() => Int, {
    description: 'Number of items of the application that wait for the viewer; 0 for other kinds of cases.',
  })
  itemsWaiting!: number;

  @Field(() => DateTime, {
    description: 'Since when the first of its items waits at the step; for other kinds of cases when it was submitted.',
  })
  waitingSince!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When items that wait were last submitted again after a return; null if none was returned.',
  })
  resubmittedAt!: Date | null;

  @Field(() => [BranchCodeEnum], {
    description:
      'The viewer’s branches for which items of the application wait, or for which it was proposed to stop a card; empty for other kinds of cases.',
  })
  branches!: readonly BranchCode[];

  @Field(() => WorkClaimType, {
    nullable: true,
    description:
      'The claim of the reviewer working on the case, or on the part of the viewer’s branches in an application; null if it is not claimed.',
  })
  claim!: WorkClaimType | null;

  @Field(() => WorkAssignmentType, {
    nullable: true,
    description: 'To whom the case, or the part of the viewer’s branches in it, is assigned; null if to no colleague.',
  })
  assignment!: WorkAssignmentType | null;

  @Field(() => Int, { description: 'Number of notes that staff wrote about the case; `caseNotes` lists them.' })
  notes!: number;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the decision takes effect that the reviewer with the claim has made and may still undo; null if there is none.',
  })
  takesEffectAt!: Date | null;
}

@ObjectType('WorkCount', { description: 'Number of waiting cases of one kind that match the other filters.' })
export class WorkCountType {
  @Field(() => WorkKindEnum, { description: 'Kind of case.' })
  kind!: WorkKind;

  @Field(() => Int, { description: 'All waiting cases of this kind.' })
  waiting!: number;

  @Field(() => Int, { description: 'Cases claimed by the viewer.' })
  mine!: number;

  @Field(() => Int, { description: 'Cases assigned to the viewer.' })
  assigned!: number;

  @Field(() => Int, { description: 'Cases not claimed.' })
  free!: number;
}

@ObjectType({ description: 'A page of cases waiting for the viewer, oldest first.' })
export class WorkQueuePage extends pageType(WorkItemType) {
  counted!: () => Promise<WorkCountType[]>;

  @Field(() => [WorkCountType], {
    complexity: 50,
    description: 'Counts for every kind of case, regardless of the kinds in the filter.',
  })
  counts(): Promise<WorkCountType[]> {
    return this.counted();
  }
}
