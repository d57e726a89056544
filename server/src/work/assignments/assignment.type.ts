import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BranchCode } from '../../access/words.js';
import { BranchCodeEnum } from '../../ports/port.type.js';
import { ErrorCode } from '../../shared/errors.js';
import { DateTime } from '../../shared/scalars.js';

@ObjectType('WorkAssignment', {
  description: 'Who is to decide on a case. It is a mark only: colleagues may still decide.',
})
export class WorkAssignmentType {
  @Field(() => String, { description: 'Name of the colleague.' })
  to!: string;

  @Field(() => Boolean, { description: 'Whether it is the viewer.' })
  mine!: boolean;

  @Field(() => String, { description: 'Name of the person who assigned it.' })
  by!: string;

  @Field(() => DateTime, { description: 'When it was assigned.' })
  at!: Date;
}

@ObjectType('WorkAssignmentResult', { description: 'What became of the assignment of one case.' })
export class WorkAssignmentResultType {
  @Field(() => ID, { description: 'ID of the case.' })
  id!: string;

  @Field(() => ErrorCode, {
    nullable: true,
    description:
      'Why it was not assigned: NOT_FOUND if the case is not open, SUBMITTED_BY_VIEWER, MAY_NOT_DECIDE if the colleague may not decide on it. Null if it was.',
  })
  refusal!: ErrorCode | null;
}

@ObjectType('ColleagueLoad', { description: 'How many of the open cases one colleague has.' })
export class ColleagueLoadType {
  @Field(() => ID, { description: 'ID of the colleague’s account.' })
  accountId!: string;

  @Field(() => String, { description: 'Name of the colleague.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is the viewer.' })
  mine!: boolean;

  @Field(() => [BranchCodeEnum], { description: 'The branches the colleague works for.' })
  branches!: readonly BranchCode[];

  @Field(() => Int, { description: 'Number of cases assigned to the colleague.' })
  assigned!: number;

  @Field(() => Int, { description: 'Number of cases the colleague has claimed now.' })
  claimed!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the longest waiting of these cases waits at its step; null if there is none.',
  })
  oldestSince!: Date | null;
}

@ObjectType('WorkLoad', { description: 'How the open cases are spread over those who may decide on them.' })
export class WorkLoadType {
  @Field(() => Int, { description: 'Number of cases assigned to no colleague.' })
  unassigned!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the longest waiting of them waits at its step; null if there is none.',
  })
  oldestUnassigned!: Date | null;

  @Field(() => [ColleagueLoadType], { description: 'All who decide in these branches, by name.' })
  colleagues!: ColleagueLoadType[];
}
