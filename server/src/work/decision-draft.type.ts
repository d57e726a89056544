import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DecidingAction } from '../applications/records/application.input.js';
import { DecidingActionEnum } from '../applications/records/application.input.js';

@ObjectType('DraftedDecision', { description: 'What the viewer has chosen for one item and not sent yet.' })
export class DraftedDecisionType {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => DecidingActionEnum, { description: 'The decision.' })
  action!: DecidingAction;

  @Field(() => String, { nullable: true, description: 'Reason as written so far; null for an approval.' })
  reason!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many more passes an approval grants; null for all asked for.' })
  grantedPasses!: number | null;
}
