import { Field, ObjectType } from 'type-graphql';
import type { Decision } from './decision.js';
import { publishEnum } from './enums.js';
import { DateTime } from './scalars.js';

export type ReviewState = 'OPEN' | Decision | 'WITHDRAWN';

export const ReviewStateEnum = publishEnum<ReviewState>('ReviewState', 'Where a review stands.', {
  OPEN: '待審核: nobody has decided yet.',
  APPROVED: '通過.',
  REJECTED: '不通過.',
  WITHDRAWN: 'Needs no decision any more: replaced by a later upload, or its registration was rejected.',
});

@ObjectType('Decision', { description: 'A reviewer’s decision.' })
export class DecisionType {
  @Field(() => DateTime, { description: 'When it was made.' })
  decidedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of the reviewer; shown to staff only.' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason or note that was mailed.' })
  reason!: string | null;
}
