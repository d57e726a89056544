import { Field, InputType } from 'type-graphql';
import type { CollectorKind } from './card-collection.entity.js';
import { CollectorKindEnum } from './card-collection.type.js';

@InputType('CollectorInput', { description: 'Who fetches cards at the desk.' })
export class CollectorInput {
  @Field(() => CollectorKindEnum, { description: 'What they are to the holder.' })
  kind!: CollectorKind;

  @Field(() => String, {
    nullable: true,
    description: 'Their name, at most 100 characters; required unless the holders fetch their cards themselves.',
  })
  name?: string | null;
}

@InputType('CollectedCardInput', { description: 'A card that is handed over, and what was taken for it.' })
export class CollectedCardInput {
  @Field(() => String, { description: 'Number of the card.' })
  number!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For a card in place of another one: whether that one was taken back (已收回舊證). Left out for all other cards.',
  })
  oldCardReturned?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the other card cannot be taken back, at most 500 characters; required if it was not.',
  })
  oldCardMissingReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the receipt for the fee that was paid (已收費), at most 40 characters.',
  })
  receiptNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the fee is waived, at most 500 characters, in place of a receipt.',
  })
  feeWaiveReason?: string | null;
}
