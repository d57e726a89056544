import { Field, ObjectType } from 'type-graphql';
import { PassType } from '../passes/pass.type.js';
import { pageType } from '../shared/paging.js';
import type { DatabaseTime } from '../shared/rows.js';
import { DateTime, LocalDate } from '../shared/scalars.js';

@ObjectType('UnusedCard', { description: 'A card that was not used at any gate for months (未通行).' })
export class UnusedCardType {
  @Field(() => PassType, { description: 'The card, masked where the viewer may not read it.' })
  pass!: PassType;

  @Field(() => DateTime, { description: '最近通行時間: its last passage, or its first second if it was never used.' })
  lastUsedAt!: DatabaseTime;

  @Field(() => LocalDate, { description: '比對日期: the day of the comparison that found it first.' })
  comparedOn!: string;

  @Field(() => LocalDate, {
    description: 'The day on which it will be, or was to be, deactivated unless used before.',
  })
  dueOn!: string;
}

@ObjectType({ description: 'A page of cards that were not used.' })
export class UnusedCardPage extends pageType(UnusedCardType) {}
