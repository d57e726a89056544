import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Whom a line of a list is about, among the viewer’s own people.' })
export class PersonMatch {
  @Field(() => Int, { description: 'Index of the line in the request, starting at 0.' })
  line!: number;

  @Field(() => [ID], {
    description:
      'IDs of the people with this number, or else of those with exactly this name, ten at most: one if the line is clear, several if it is ambiguous, none if none of the viewer’s own people has it.',
  })
  personIds!: string[];
}
