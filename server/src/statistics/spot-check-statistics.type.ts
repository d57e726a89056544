import { Field, Int, ObjectType } from 'type-graphql';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { BranchType, PortType } from '../ports/port.type.js';
import type { BranchRow, PortRow } from '../ports/ports.js';
import { LocalDate } from '../shared/scalars.js';
import type { SpotCheckResult } from '../spot-checks/spot-check.entity.js';
import { SpotCheckResultEnum } from '../spot-checks/spot-check.enums.js';
import { DurationFiguresType } from './duration.type.js';
import { statisticsType } from './statistics.type.js';

@ObjectType('SpotCheckGroup', {
  description:
    'Spot checks that have in common what they are grouped by. A field is null unless `groupBy` or `measures` names it.',
})
export class SpotCheckGroupType {
  @Field(() => LocalDate, { nullable: true, description: 'By CHECKED_DAY: the day of the check.' })
  checkedDay!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By CHECKED_WEEK: the Monday of the week of the check.' })
  checkedWeek!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By CHECKED_MONTH: the first day of the month of the check.' })
  checkedMonth!: string | null;

  @Field(() => PortType, { nullable: true, description: 'By PORT: the port.' })
  port!: PortRow | null;

  @Field(() => BranchType, { nullable: true, description: 'By BRANCH: the branch.' })
  branch!: BranchRow | null;

  @Field(() => CompanySummaryType, { nullable: true, description: 'By COMPANY: the company.' })
  company!: CompanySummaryType | null;

  @Field(() => SpotCheckResultEnum, { nullable: true, description: 'By RESULT: the result.' })
  result!: SpotCheckResult | null;

  @Field(() => Int, { nullable: true, description: 'CHECKS: number of checks.' })
  checks!: number | null;

  @Field(() => Int, { nullable: true, description: 'COMPANIES: number of different companies.' })
  companies!: number | null;

  @Field(() => Int, { nullable: true, description: 'SUSPENSIONS: number of failed checks.' })
  suspensions!: number | null;

  @Field(() => Int, { nullable: true, description: 'LIFTED: number of suspensions that were lifted early.' })
  lifted!: number | null;

  @Field(() => DurationFiguresType, { nullable: true, description: 'ISSUE_TO_CHECK: days until the check.' })
  issueToCheck!: DurationFiguresType | null;

  @Field(() => DurationFiguresType, { nullable: true, description: 'CHECK_TO_LIFTING: days until the lifting.' })
  checkToLifting!: DurationFiguresType | null;
}

@ObjectType('SpotCheckStatistics', { description: 'Figures about spot checks and suspensions, in groups.' })
export class SpotCheckStatisticsType extends statisticsType(SpotCheckGroupType) {}
