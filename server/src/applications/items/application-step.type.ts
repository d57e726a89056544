import { Field, ID, ObjectType } from 'type-graphql';
import type { BranchCode } from '../../access/words.js';
import { BranchCodeEnum } from '../../ports/port.type.js';
import { DateTime } from '../../shared/scalars.js';
import { ItemActionEnum, ItemStateEnum } from '../forms/item.enums.js';
import type { ItemAction, ItemState } from '../forms/states.js';

@ObjectType('ApplicationStep', {
  description: 'Something done about an application, to one or more of its items at once.',
})
export class ApplicationStepType {
  @Field(() => DateTime, { description: 'When it was done.' })
  at!: Date;

  @Field(() => ItemActionEnum, { nullable: true, description: 'What was done; null for the submission.' })
  action!: ItemAction | null;

  @Field(() => ItemStateEnum, { nullable: true, description: 'State of the items before; null for the submission.' })
  from!: ItemState | null;

  @Field(() => ItemStateEnum, {
    nullable: true,
    description:
      'State of the items afterwards, the same as before while other branches have still to approve; null for the submission.',
  })
  to!: ItemState | null;

  @Field(() => Boolean, { description: 'Whether staff did it rather than the company.' })
  byStaff!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the person who did it. Names of staff are visible to staff only; null when an item was cancelled together with its pass.',
  })
  by!: string | null;

  @Field(() => [BranchCodeEnum], {
    description: 'The branches for which staff did it; empty for what companies do, and for cards.',
  })
  branches!: readonly BranchCode[];

  @Field(() => String, { nullable: true, description: 'Reason given.' })
  reason!: string | null;

  @Field(() => [ID], { description: 'The items concerned.' })
  itemIds!: string[];

  @Field(() => [String], {
    description: 'The names of the people concerned as they were at the time, in the order of `itemIds`.',
  })
  names!: string[];
}
