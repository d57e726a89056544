import { Field, InputType } from 'type-graphql';
import type { Ownership } from '../access/ownership.js';
import { OwnershipEnum } from '../accounts/ownership.enum.js';
import { PassStatusEnum } from '../passes/pass.enums.js';
import type { PassStatus } from '../passes/standing/standing.js';
import { publishEnum } from '../shared/enums.js';

export const UnusedCardListEnum = publishEnum('UnusedCardList', 'The lists of cards that were not used.', {
  SIX_MONTHS: '6個月未通行: not used for six months, and deactivated until they are reinstated.',
  FIVE_MONTHS: '5個月未通行: not used for five months; they will be deactivated.',
});
export type UnusedCardList = keyof typeof UnusedCardListEnum;

@InputType('UnusedCardFilter', { description: 'Filter for cards that were not used; all given conditions must hold.' })
export class UnusedCardFilterInput {
  @Field(() => OwnershipEnum, {
    defaultValue: 'OWNED',
    description: 'For operators: cards of their own, or the other cards of the current company, masked.',
  })
  ownership!: Ownership;

  @Field(() => [String], { nullable: true, description: 'Any of these pickup ports (領證港區), by code.' })
  portCodes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The holder’s complete ID or passport number. Rate limited and audited, except for operators on owned cards: after five numbers in a day that no listed pass has, RATE_LIMITED at `filter.idNumber`.',
  })
  idNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The pass number or its beginning. The whole number of a card that was exchanged also finds the card in its place, where the viewer may read that unmasked.',
  })
  number?: string | null;

  @Field(() => [PassStatusEnum], { nullable: true, description: 'Any of these statuses at the time of the request.' })
  statuses?: PassStatus[] | null;
}
