import { Field, InputType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@InputType({ description: 'Which readings of ID numbers; all given conditions must hold.' })
export class IdNumberReadFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Whole number of a pass: readings of its holder’s number, on this pass or on a scan.',
  })
  passNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Whole sign-in name of who read.' })
  accountName?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'First instant.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Instant after the last.' })
  before?: Date | null;
}
