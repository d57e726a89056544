import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PassType } from '../passes/pass.type.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { publishEnum } from '../shared/enums.js';
import { ErrorCode } from '../shared/errors.js';
import { pageType } from '../shared/paging.js';
import type { DatabaseTime } from '../shared/rows.js';
import { DateTime } from '../shared/scalars.js';
import type { CardBatchState } from './card-batch-state.sql.js';

export const CardBatchStateEnum = publishEnum<CardBatchState>('CardBatchState', 'What became of a batch of cards.', {
  OPEN: '製證中: a card of it is still to be made.',
  MADE: '已完成: none is.',
  DISSOLVED: '已解散: dissolved; its cards may be in other batches.',
});

@ObjectType('CardBatch', { description: 'Cards of one branch that are made together (製證批次).' })
export class CardBatchType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => BranchType, { description: 'The branch that makes them.' })
  branch!: BranchRow;

  @Field(() => CardBatchStateEnum, { description: 'What became of it.' })
  state!: CardBatchState;

  @Field(() => DateTime, { description: 'When it was put together.' })
  createdAt!: DatabaseTime;

  @Field(() => String, { description: 'Name of the person who put it together.' })
  createdBy!: string;

  @Field(() => Int, { description: 'How many cards it has.' })
  cardCount!: number;

  @Field(() => Int, { description: 'How many of them were made.' })
  madeCount!: number;

  @Field(() => Int, { description: 'How many of them are still to be made in this batch; none once it was dissolved.' })
  leftCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was dissolved; null if it was not.' })
  dissolvedAt!: DatabaseTime | null;

  @Field(() => String, { nullable: true, description: 'Name of the person who dissolved it; null if it was not.' })
  dissolvedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was dissolved; null if it was not.' })
  dissolveReason!: string | null;
}

@ObjectType({ description: 'A page of batches of cards.' })
export class CardBatchPage extends pageType(CardBatchType) {}

@ObjectType('CardError', { description: 'Why a card cannot be marked as made now.' })
export class CardErrorType {
  @Field(() => ErrorCode, {
    description:
      'NOT_FOUND, DUPLICATE, FORBIDDEN, PASS_CANCELLED, PASS_EXPIRED, PERSON_REMOVED, PERSON_BANNED, or ACTION_NOT_ALLOWED for one that is made already.',
  })
  code!: ErrorCode;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the card expired, or until when its holder is banned; null for other reasons.',
  })
  until!: Date | null;
}

@ObjectType('BatchedCard', { description: 'A card in a batch.' })
export class BatchedCardType {
  @Field(() => PassType, { description: 'The card.' })
  pass!: PassType;

  @Field(() => CardErrorType, {
    nullable: true,
    description: 'Why it cannot be marked as made now; null if it can, or is made.',
  })
  error!: CardErrorType | null;
}

@ObjectType('BatchedCardResult', { description: 'The result for one card of a batch that was marked as made.' })
export class BatchedCardResultType {
  @Field(() => String, { description: 'Number of the card.' })
  passNumber!: string;

  @Field(() => CardErrorType, { nullable: true, description: 'Why it was left out; null if it is made.' })
  error!: CardErrorType | null;
}

@ObjectType('CardBatchResult', { description: 'A batch whose cards were marked as made, and what became of each.' })
export class CardBatchResultType {
  @Field(() => CardBatchType, { description: 'The batch.' })
  batch!: CardBatchType;

  @Field(() => [BatchedCardResultType], { description: 'The cards that were to be marked, in their order.' })
  results!: BatchedCardResultType[];
}
