import { Field, InputType, Int } from 'type-graphql';
import type { DecisionStep } from '../applications/forms/decision-steps.js';
import { DecisionStepEnum } from '../applications/forms/form.type.js';
import { FormKindEnum } from '../applications/forms/form-kind.enum.js';
import type { FormKind } from '../applications/forms/form-kinds.js';
import { publishEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { type WorkKind, WorkKindEnum } from './work.type.js';

export const WorkClaimStateEnum = publishEnum('WorkClaimState', 'Whether a case is claimed, and by whom.', {
  FREE: 'Not claimed.',
  MINE: 'Claimed by the viewer.',
  OTHERS: 'Claimed by a colleague.',
});
export type WorkClaimState = keyof typeof WorkClaimStateEnum;

export const WorkAssignmentStateEnum = publishEnum(
  'WorkAssignmentState',
  'Whether a case is assigned to a colleague, and to whom.',
  { MINE: 'Assigned to the viewer.', NONE: 'Not assigned.', OTHERS: 'Assigned to a colleague.' },
);
export type WorkAssignmentState = keyof typeof WorkAssignmentStateEnum;

@InputType('WorkFilter', { description: 'Filter for cases; all given conditions must hold.' })
export class WorkFilterInput {
  @Field(() => [WorkKindEnum], { nullable: true, description: 'Cases of any of these kinds.' })
  kinds?: WorkKind[] | null;

  @Field(() => [WorkClaimStateEnum], { nullable: true, description: 'Cases in any of these claim states.' })
  claims?: WorkClaimState[] | null;

  @Field(() => [WorkAssignmentStateEnum], {
    nullable: true,
    description: 'Cases that are assigned in any of these ways.',
  })
  assignments?: WorkAssignmentState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: applications with items that were returned and submitted again; false: all other cases.',
  })
  resubmitted?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the company’s name, or the beginning of its organisation number.',
  })
  company?: string | null;
  @Field(() => [FormKindEnum], { nullable: true, description: 'Applications on any of these forms.' })
  forms?: FormKind[] | null;

  @Field(() => [DecisionStepEnum], {
    nullable: true,
    description: 'Applications with items that wait at any of these steps.',
  })
  steps?: DecisionStep[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Applications that concern any of the ports with these codes: an area of it, or cards collected there.',
  })
  portCodes?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Applications with at least so many items that wait for the viewer.',
  })
  minItems?: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Cases that have waited at their step since before this time.',
  })
  waitingBefore?: Date | null;
}

export const WorkOrderEnum = publishEnum('WorkOrder', 'Order of the cases.', {
  SUBMITTED: 'Submitted first, first.',
  WAITING: 'Waiting longest at their step, first: at the police check that counts from the arrival there.',
  NEWEST: 'Submitted last, first.',
  MOST_ITEMS: 'With the most items that wait, first.',
  COMPANY: 'By name of the company.',
});
export type WorkOrder = keyof typeof WorkOrderEnum;
