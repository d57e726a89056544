import { Field, InputType } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { publishEnum } from '../shared/enums.js';
import { LocalDate } from '../shared/scalars.js';
import { orderInput } from './statistics.input.js';

/** Figures that are published by the month. */

export const PassageDimensionEnum = publishEnum('PassageDimension', 'What passages can be grouped by.', {
  MONTH: 'Month of the passage, in Taipei.',
  BRANCH: 'The branch that runs the port of the gate.',
  PORT: 'The port of the gate.',
  GATE: 'The gate.',
  HOUR: 'Hour of the day, in Taipei: 0 to 23.',
  DIRECTION: 'In or out.',
});
export type PassageDimension = keyof typeof PassageDimensionEnum;

export const ApplicationDimensionEnum = publishEnum('ApplicationDimension', 'What decisions can be grouped by.', {
  MONTH: 'Month of the decision, in Taipei.',
  BRANCH: 'The branch of the application.',
  FORM: 'The form.',
  OUTCOME: 'What was decided.',
  REASON: 'The standard reason given.',
});
export type ApplicationDimension = keyof typeof ApplicationDimensionEnum;

export const ReinstatementDimensionEnum = publishEnum(
  'ReinstatementDimension',
  'What reinstatements can be grouped by.',
  {
    MONTH: 'Month of the application, in Taipei.',
    BRANCH: 'The branch that issued the card.',
    OUTCOME: 'When it took effect.',
    REASON: 'Why the card was deactivated.',
  },
);
export type ReinstatementDimension = keyof typeof ReinstatementDimensionEnum;

export const CardUseDimensionEnum = publishEnum('CardUseDimension', 'What cards in force can be grouped by.', {
  MONTH: 'The month after which they were counted.',
  BRANCH: 'The branch that runs the pickup port.',
  PORT: 'The pickup port.',
  MONTHS_UNUSED: 'Whole months since the last passage, or the collection; 12 for a year or more.',
});
export type CardUseDimension = keyof typeof CardUseDimensionEnum;

export const TextMessageDimensionEnum = publishEnum('TextMessageDimension', 'What text messages can be grouped by.', {
  MONTH: 'Month in which it was written, in Taipei.',
  TEMPLATE: 'Which text it is.',
  OUTCOME: 'What became of it.',
});
export type TextMessageDimension = keyof typeof TextMessageDimensionEnum;

export const MonthlyMeasureEnum = publishEnum(
  'MonthlyMeasure',
  'What can be computed of a group of published figures.',
  {
    COUNT: 'How many there were.',
    AVERAGE_DAYS: 'How long they took on average, in days of 24 hours.',
  },
);
export type MonthlyMeasure = keyof typeof MonthlyMeasureEnum;

const order = <D extends string>(dimensions: object) => orderInput<D, MonthlyMeasure>(dimensions, MonthlyMeasureEnum);

@InputType('PassageStatisticsOrder', { description: 'One order of groups of passages.' })
export class PassageStatisticsOrderInput extends order<PassageDimension>(PassageDimensionEnum) {}

@InputType('ApplicationStatisticsOrder', { description: 'One order of groups of decisions.' })
export class ApplicationStatisticsOrderInput extends order<ApplicationDimension>(ApplicationDimensionEnum) {}

@InputType('ReinstatementStatisticsOrder', { description: 'One order of groups of reinstatements.' })
export class ReinstatementStatisticsOrderInput extends order<ReinstatementDimension>(ReinstatementDimensionEnum) {}

@InputType('CardUseStatisticsOrder', { description: 'One order of groups of cards in force.' })
export class CardUseStatisticsOrderInput extends order<CardUseDimension>(CardUseDimensionEnum) {}

@InputType('TextMessageStatisticsOrder', { description: 'One order of groups of text messages.' })
export class TextMessageStatisticsOrderInput extends order<TextMessageDimension>(TextMessageDimensionEnum) {}

@InputType('MonthlyStatisticsFilter', {
  description:
    'Which published figures are added up; all given conditions must hold. What a subject does not have, no figure meets.',
})
export class MonthlyStatisticsFilterInput {
  @Field(() => LocalDate, { nullable: true, description: 'From the month of this day on.' })
  fromMonth?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'To the month of this day, included.' })
  toMonth?: string | null;

  @Field(() => [BranchCodeEnum], { nullable: true, description: 'Any of these branches.' })
  branchCodes?: BranchCode[] | null;

  @Field(() => [String], { nullable: true, description: 'Any of these ports, by code.' })
  portCodes?: string[] | null;
}
