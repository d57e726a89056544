import { Field, ObjectType } from 'type-graphql';

@ObjectType('PassAbilities', { description: 'What the viewer may do with a pass now.' })
export class PassAbilitiesType {
  @Field(() => Boolean, {
    description:
      'Print it: allowed to its company, for a single-entry pass that gates accept or will accept once they know it.',
  })
  print!: boolean;

  @Field(() => Boolean, {
    description:
      'Apply for something about it: allowed to its company, for a card that is not cancelled. See `applicationOptions`.',
  })
  apply!: boolean;
}
