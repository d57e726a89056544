import { Field, InputType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import type { SpotCheckResult } from '../spot-checks/spot-check.entity.js';
import { SpotCheckResultEnum } from '../spot-checks/spot-check.enums.js';
import { orderInput } from './statistics.input.js';

export const SpotCheckDimensionEnum = publishEnum('SpotCheckDimension', 'What spot checks can be grouped by.', {
  CHECKED_DAY: 'Day of the check, in Taipei.',
  CHECKED_WEEK: 'Week of the check, from Monday.',
  CHECKED_MONTH: 'Month of the check.',
  PORT: 'The port that the pass opens.',
  BRANCH: 'The branch that runs the port.',
  COMPANY: 'The company for which the pass was issued.',
  RESULT: 'The result.',
});
export type SpotCheckDimension = keyof typeof SpotCheckDimensionEnum;

export const SpotCheckMeasureEnum = publishEnum('SpotCheckMeasure', 'What can be computed of a group of spot checks.', {
  CHECKS: 'Number of checks.',
  COMPANIES: 'Number of different companies.',
  SUSPENSIONS: 'Number of failed checks: each suspends its company for the port.',
  LIFTED: 'Number of those suspensions that were lifted early.',
  ISSUE_TO_CHECK: 'From the issue of the pass to the check.',
  CHECK_TO_LIFTING: 'From the check to the early lifting of the suspension.',
});
export type SpotCheckMeasure = keyof typeof SpotCheckMeasureEnum;

@InputType('SpotCheckStatisticsOrder', { description: 'One order of groups of spot checks.' })
export class SpotCheckStatisticsOrderInput extends orderInput<SpotCheckDimension, SpotCheckMeasure>(
  SpotCheckDimensionEnum,
  SpotCheckMeasureEnum,
) {}

@InputType('SpotCheckStatisticsFilter', { description: 'Conditions on spot checks; all given ones must hold.' })
export class SpotCheckStatisticsFilterInput {
  @Field(() => [String], { nullable: true, description: 'Of passes for any of these ports, by code.' })
  portCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Companies, by 統一編號 (UBN) or 機關代碼 (agency code).' })
  organisationNumbers?: string[] | null;

  @Field(() => [SpotCheckResultEnum], { nullable: true, description: 'Any of these results.' })
  results?: SpotCheckResult[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Checked at this time or later.' })
  checkedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Checked before this time.' })
  checkedBefore?: Date | null;
}
