import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import { DateTime, LocalDate } from '../shared/scalars.js';
import type { ReadAlertRule } from './read-alert.entity.js';

export const ReadAlertRuleEnum = publishEnum<ReadAlertRule>('ReadAlertRule', 'What counts as unusual reading.', {
  MANY_PEOPLE: '一小時內查閱過多: the numbers of more than 300 people within an hour.',
  FAR_ABOVE_USUAL:
    '遠多於平日: the numbers of more than 50 people on a day, and of five times as many as on an average day of the 30 before.',
  AT_NIGHT:
    '夜間查閱: the numbers of more than 10 people between 22:00 and 06:00, by an account that does not work at night.',
  NUMBERS_NOT_FOUND: '連續查無號碼: more than 3 whole numbers in a row that were not found or wrong.',
});

@InputType({ description: 'Filter for alerts; all given conditions must hold.' })
export class ReadAlertFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Those that an administrator has looked at, or those that nobody has.',
  })
  lookedAt?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The complete sign-in name of the account.' })
  accountName?: string | null;
}

@ObjectType('ReadAlert', {
  description: 'An account read, or looked for, unusually many ID numbers: one alert for each account, rule and day.',
})
export class ReadAlertType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => ReadAlertRuleEnum, { description: 'What was unusual.' })
  rule!: ReadAlertRule;

  @Field(() => LocalDate, { description: 'The day in Taipei.' })
  day!: string;

  @Field(() => String, { description: 'Name of the person who uses the account.' })
  by!: string;

  @Field(() => String, { description: 'Sign-in name of the account.' })
  accountName!: string;

  @Field(() => Int, { description: 'How many people or numbers it came to, as far as it was found.' })
  measured!: number;

  @Field(() => Int, { description: 'How many the rule lets pass; of FAR_ABOVE_USUAL it depends on the account.' })
  allowed!: number;

  @Field(() => DateTime, { description: 'When it was found.' })
  foundAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When an administrator looked at it; null if nobody has.' })
  lookedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of that administrator.' })
  lookedAtBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What they found out.' })
  remark!: string | null;

  @Field(() => Boolean, { description: 'Whether it is about the viewer, so that another administrator looks at it.' })
  mine!: boolean;
}

@ObjectType({ description: 'A page of alerts of unusual reading.' })
export class ReadAlertPage extends pageType(ReadAlertType) {}
