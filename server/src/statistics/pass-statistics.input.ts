import { Field, InputType } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import { FormKindEnum } from '../applications/forms/form-kind.enum.js';
import type { FormKind } from '../applications/forms/form-kinds.js';
import type { PassKind, PassMedium } from '../passes/pass.entity.js';
import { PassKindEnum, PassMediumEnum, PassStatusEnum } from '../passes/pass.enums.js';
import type { PassStatus } from '../passes/standing/standing.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { publishEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { orderInput } from './statistics.input.js';

export const PassDimensionEnum = publishEnum('PassDimension', 'What passes can be grouped by.', {
  ISSUED_DAY: 'Day of issue, in Taipei.',
  ISSUED_WEEK: 'Week of issue, from Monday.',
  ISSUED_MONTH: 'Month of issue.',
  LAST_DAY: 'Last day of validity.',
  LAST_WEEK: 'Week of the last day of validity, from Monday.',
  LAST_MONTH: 'Month of the last day of validity.',
  PORT: 'The port a single-entry pass opens; of cards the pickup port.',
  OPENED_PORT: 'Each port of which the pass opens an area now: a pass can count in several groups.',
  AREA: 'Each area that the pass opens now: a pass can count in several groups.',
  BRANCH: 'The branch that issued it.',
  KIND: 'Kind of pass.',
  MEDIUM: 'What it is printed on.',
  STATUS: 'Status at the time of the request.',
  COMPANY: 'The company for which it was issued.',
  FORM: 'The form with which it was applied for; null for what came from elsewhere.',
  PASSES_PER_PERSON: 'How many of the passes counted belong to the same person.',
  COMPANIES_PER_PERSON: 'For how many companies the passes counted of the same person were issued.',
});
export type PassDimension = keyof typeof PassDimensionEnum;

export const PassMeasureEnum = publishEnum('PassMeasure', 'What can be computed of a group of passes.', {
  PASSES: 'Number of passes.',
  PEOPLE: 'Number of different holders.',
  COMPANIES: 'Number of different companies.',
  FEES_CHARGED: 'Sum of the fees due, paid and waived, in New Taiwan dollars.',
  FEES_PAID: 'Sum of the fees paid, in New Taiwan dollars.',
  FEES_WAIVED: 'Sum of the fees waived, in New Taiwan dollars.',
  SUBMISSION_TO_ISSUE: 'From the submission of the application to the issue of the pass.',
  ISSUE_TO_MADE: 'From the issue of a card to its making.',
  MADE_TO_COLLECTED: 'From the making of a card to its collection.',
  SUBMISSION_TO_COLLECTED: 'From the submission of the application to the collection of the card.',
});
export type PassMeasure = keyof typeof PassMeasureEnum;

@InputType('PassStatisticsOrder', { description: 'One order of groups of passes.' })
export class PassStatisticsOrderInput extends orderInput<PassDimension, PassMeasure>(
  PassDimensionEnum,
  PassMeasureEnum,
) {}

@InputType('PassConditions', { description: 'Conditions on passes; all given ones must hold.' })
export class PassConditionsInput {
  @Field(() => [PassKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: PassKind[] | null;

  @Field(() => [PassMediumEnum], { nullable: true, description: 'Any of these media.' })
  media?: PassMedium[] | null;

  @Field(() => [PassStatusEnum], { nullable: true, description: 'Any of these statuses at the time of the request.' })
  statuses?: PassStatus[] | null;

  @Field(() => [BranchCodeEnum], { nullable: true, description: 'Issued by any of these branches.' })
  branchCodes?: BranchCode[] | null;

  @Field(() => [String], { nullable: true, description: 'Any of these ports, by code; of cards the pickup port.' })
  portCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Opens an area of any of these ports now, by code.' })
  opensPortCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Opens any of these areas now, by code.' })
  areaCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Companies, by 統一編號 (UBN) or 機關代碼 (agency code).' })
  organisationNumbers?: string[] | null;

  @Field(() => [FormKindEnum], { nullable: true, description: 'Applied for with any of these forms.' })
  forms?: FormKind[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Issued at this time or later.' })
  issuedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Issued before this time.' })
  issuedBefore?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Whose last second of validity is at this time or later.' })
  validToFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Whose last second of validity is before this time.' })
  validToBefore?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Cards made at this time or later.' })
  madeFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Cards made before this time.' })
  madeBefore?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: cards that have been collected; false: cards that have been made but not collected.',
  })
  collected?: boolean | null;
}

@InputType('PassStatisticsFilter', {
  description:
    'Which passes are counted: those for which all given conditions hold, at least one of `or` and none of `not`.',
})
export class PassStatisticsFilterInput extends PassConditionsInput {
  // No input type may hold itself: operations are compiled, and the compiler would not end.
  @Field(() => [PassConditionsInput], { nullable: true, description: 'At least one of these holds.' })
  or?: PassConditionsInput[] | null;

  @Field(() => [PassConditionsInput], {
    nullable: true,
    description: 'None of these holds; what is not known about a pass, such as when it was made, does not hold.',
  })
  not?: PassConditionsInput[] | null;
}
