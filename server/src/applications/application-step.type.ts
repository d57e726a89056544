import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';
import { ItemActionEnum, ItemStateEnum } from './item.enums.js';
import type { ItemAction, ItemState } from './states.js';

@ObjectType('ApplicationStep', {
  description: 'Something that was done about an application, to one or several at once.',
})
export class ApplicationStepType {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => ItemActionEnum, { nullable: true, description: 'What; null for its submission.' })
  action!: ItemAction | null;

  @Field(() => ItemStateEnum, { nullable: true, description: 'At which step it was done; null for its submission.' })
  from!: ItemState | null;

  @Field(() => ItemStateEnum, { nullable: true, description: 'Where it led; null for its submission.' })
  to!: ItemState | null;

  @Field(() => Boolean, { description: 'Whether staff did it, and not the company.' })
  byStaff!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who did it; of staff only for staff. Null where a cancelled pass took it along.',
  })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;

  @Field(() => [ID], { description: 'The items it was done to.' })
  itemIds!: string[];
}
