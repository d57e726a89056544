import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('WorkView', { description: 'Filters and order of the review queue, saved under a name.' })
export class WorkViewType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The filters and the order, as the address of the queue’s page carries them.' })
  query!: string;

  @Field(() => Boolean, { description: 'Whether colleagues of the same branches see it.' })
  shared!: boolean;

  @Field(() => Boolean, { description: 'Whether the queue opens with it for the viewer; only one of their own does.' })
  isDefault!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s own; only those can be changed and deleted.' })
  mine!: boolean;

  @Field(() => String, { description: 'Name of the person who saved it.' })
  by!: string;
}
