import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { VERSION } from '../../shared/common-arguments.js';
import { ErrorCode } from '../../shared/errors.js';

@ObjectType('CaseApproval', { description: 'What would be approved if a case were approved as a whole.' })
export class CaseApprovalType {
  @Field(() => ID, { description: 'ID of the case.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the case, for `approveCases`; null where it cannot be approved as a whole.',
  })
  version!: number | null;

  @Field(() => Int, { description: 'Number of items that wait for the viewer; 1 for cases without items.' })
  items!: number;

  @Field(() => Int, {
    description: 'Number of those with documents that the viewer has not opened since they came to this step.',
  })
  unseen!: number;

  @Field(() => ErrorCode, {
    nullable: true,
    description:
      'Why it cannot be approved: NOT_FOUND if it is not open, SUBMITTED_BY_VIEWER, CLAIMED by a colleague, CONFLICT while a decision of the viewer on it is pending, INVALID for proposals about cards. What else is in the way is found when it is approved.',
  })
  refusal!: ErrorCode | null;
}

@InputType({ description: 'A case to approve as a whole, as the viewer has read it.' })
export class CaseToApproveInput {
  @Field(() => ID, { description: 'ID of the case.' })
  id!: string;

  @Field(() => Int, VERSION)
  version!: number;
}

@ObjectType('CaseApprovalResult', { description: 'What became of the approval of one case.' })
export class CaseApprovalResultType {
  @Field(() => ID, { description: 'ID of the case.' })
  id!: string;

  @Field(() => [ErrorCode], {
    description:
      'Why it was not approved, with the codes of `decideWithUndo`; empty if it was. Nothing of a refused case is approved.',
  })
  refusals!: readonly ErrorCode[];
}

@ObjectType('CaseBatch', { description: 'Cases that were approved together.' })
export class CaseBatchType {
  @Field(() => ID, { description: 'The batch, for further calls and for `undoBatch`.' })
  id!: string;

  @Field(() => [CaseApprovalResultType], { description: 'The result of each case, in the order given.' })
  results!: CaseApprovalResultType[];
}

@ObjectType('UndoneBatch', { description: 'What was undone of cases that were approved together.' })
export class UndoneBatchType {
  @Field(() => [ID], { description: 'IDs of the cases that are open again.' })
  caseIds!: readonly string[];
}
