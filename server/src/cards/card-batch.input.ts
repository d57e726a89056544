import { Field, InputType } from 'type-graphql';
import { CardBatchStateEnum } from './card-batch.type.js';
import type { CardBatchState } from './card-batch-state.sql.js';

@InputType('CardBatchFilter', { description: 'Filter for batches of cards; all given conditions must hold.' })
export class CardBatchFilterInput {
  @Field(() => [CardBatchStateEnum], { nullable: true, description: 'Any of these states.' })
  states?: CardBatchState[] | null;

  @Field(() => String, { nullable: true, description: 'The complete number of a card in it.' })
  passNumber?: string | null;
}
