import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('PersonGroup', {
  description: 'A list of people that apply together, such as a shift. It belongs to the account that made it.',
})
export class PersonGroupType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'Name of the group.' })
  name!: string;

  @Field(() => [ID], {
    description:
      'IDs of the people in it, ordered by name. People that were removed, or are not the viewer’s own, are left out.',
  })
  personIds!: string[];

  @Field(() => Int, { description: 'Version, for changes.' })
  version!: number;
}
