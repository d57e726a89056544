import { Field, InputType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

export const ReinstatementOrderEnum = publishEnum('ReinstatementOrder', 'Order of a list of reinstatements.', {
  APPLIED_DESC: 'Newest application first.',
  APPLIED_ASC: 'Oldest application first.',
});
export type ReinstatementOrder = keyof typeof ReinstatementOrderEnum;

@InputType({ description: 'Filter for reinstatements; all given conditions must hold.' })
export class ReinstatementFilter {
  @Field(() => [String], { nullable: true, description: 'Any of these pickup ports, by code.' })
  portCodes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The pass number or its beginning. The whole number of a card that was exchanged also finds the card in its place, where the viewer may read that unmasked.',
  })
  passNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The holder’s complete ID or passport number. It finds only passes whose holder the viewer may read unmasked.',
  })
  idNumber?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Applied for at this time or later.' })
  appliedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Applied for before this time.' })
  appliedBefore?: Date | null;
}
