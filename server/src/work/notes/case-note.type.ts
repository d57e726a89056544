import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../shared/scalars.js';

@ObjectType('CaseNote', {
  description: 'A note of staff to their colleagues about a case. Companies never see it, and it cannot be changed.',
})
export class CaseNoteType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'Name of the author.' })
  by!: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  at!: Date;

  @Field(() => String, { description: 'The note.' })
  text!: string;
}
