import { Field, ObjectType } from 'type-graphql';

@ObjectType('PassAbilities', { description: 'What the viewer may do with a pass now.' })
export class PassAbilitiesType {
  @Field(() => Boolean, {
    description:
      'Print the pass: allowed for operators who own it, if it is a single-entry pass that gates accept or will accept within 10 minutes.',
  })
  print!: boolean;

  @Field(() => Boolean, {
    description:
      'Apply for a change of the pass: allowed for operators who own it, if it is a card that is not cancelled. `applicationOptions` lists the forms.',
  })
  apply!: boolean;
}
