import { Field, InputType } from 'type-graphql';

@InputType('WorkViewInput', { description: 'A view of the review queue to be saved.' })
export class WorkViewInput {
  @Field(() => String, {
    description: 'Its name, at most 40 characters; a view of the viewer with this name is replaced.',
  })
  name!: string;

  @Field(() => String, {
    description: 'The filters and the order, as the address of the queue’s page carries them; at most 500 characters.',
  })
  query!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether colleagues of the same branches see it.' })
  shared!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the queue opens with it for the viewer.' })
  isDefault!: boolean;
}
