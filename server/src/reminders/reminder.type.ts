import { Field, Int, ObjectType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import type { ReminderKind } from './reminder-rules.js';

export const ReminderKindEnum = publishEnum<ReminderKind>('ReminderKind', 'What companies are reminded of.', {
  PASS_ENDS: 'A pass that ends and is not renewed; days count from its last one.',
  APPLICATION_RETURNED:
    'An application that was returned and not corrected; days count from that on which it was returned.',
  CARD_NOT_COLLECTED: 'A card that was made and not collected; days count from that on which it was made.',
});

@ObjectType('ReminderSchedule', { description: 'The days on which companies are reminded of one thing.' })
export class ReminderScheduleType {
  @Field(() => ReminderKindEnum, { description: 'What is reminded of.' })
  kind!: ReminderKind;

  @Field(() => [Int], {
    description:
      'Days from the one that counts, in their order: -7 is a week before it, 0 the day itself, 21 three weeks after.',
  })
  days!: readonly number[];

  @Field(() => Int, { nullable: true, description: 'Days after which it ends by itself; null if it does not.' })
  lapsesAfter!: number | null;
}
