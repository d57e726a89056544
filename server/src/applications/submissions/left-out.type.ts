import { Field, ID, ObjectType } from 'type-graphql';
import { EligibilityReasonType } from '../forms/eligibility.type.js';

@ObjectType('LeftOut', {
  description: 'A person or pass that was left out of an application when it was submitted, and why.',
})
export class LeftOutType {
  @Field(() => String, { description: 'Where the form named it: `personIds.<index>` or `passNumbers.<index>`.' })
  field!: string;

  @Field(() => ID, { description: 'ID of the person, or of the holder of the pass.' })
  personId!: string;

  @Field(() => String, { description: 'Name of the person, or of the holder as it is on the pass.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Number of the pass; null if the form is about people.' })
  passNumber!: string | null;

  @Field(() => [EligibilityReasonType], { description: 'The reasons, as they were at submission.' })
  reasons!: EligibilityReasonType[];
}
