import { Field, ObjectType } from 'type-graphql';
import type { BranchCode } from '../../access/words.js';
import { BranchCodeEnum } from '../../ports/port.type.js';
import { DateTime } from '../../shared/scalars.js';
import type { DecisionStep } from '../forms/decision-steps.js';
import { DecisionStepEnum } from '../forms/form.type.js';

@ObjectType('BranchApproval', {
  description:
    'An approval that an item needs of a branch at a step. They begin anew when the item is submitted again.',
})
export class BranchApprovalType {
  @Field(() => DecisionStepEnum, { description: 'The step.' })
  step!: DecisionStep;

  @Field(() => BranchCodeEnum, { description: 'The branch.' })
  branch!: BranchCode;

  @Field(() => DateTime, { nullable: true, description: 'When it was given; null while the branch has not approved.' })
  approvedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of the person who gave it; visible to staff only.' })
  by!: string | null;
}
