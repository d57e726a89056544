import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FormKindEnum } from '../applications/forms/form-kind.enum.js';
import type { FormKind } from '../applications/forms/form-kinds.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { PassKind, PassMedium } from '../passes/pass.entity.js';
import { PassKindEnum, PassMediumEnum, PassStatusEnum } from '../passes/pass.enums.js';
import type { PassStatus } from '../passes/standing/standing.js';
import { BranchType, PortAreaType, PortType } from '../ports/port.type.js';
import type { AreaRow, BranchRow, PortRow } from '../ports/ports.js';
import { LocalDate } from '../shared/scalars.js';
import { DurationFiguresType } from './duration.type.js';
import { statisticsType } from './statistics.type.js';

@ObjectType('PassGroup', {
  description:
    'Passes that have in common what they are grouped by. A field is null unless `groupBy` or `measures` names it.',
})
export class PassGroupType {
  @Field(() => LocalDate, { nullable: true, description: 'By ISSUED_DAY: the day of issue.' })
  issuedDay!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By ISSUED_WEEK: the Monday of the week of issue.' })
  issuedWeek!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By ISSUED_MONTH: the first day of the month of issue.' })
  issuedMonth!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By LAST_DAY: the last day of validity.' })
  lastDay!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By LAST_WEEK: the Monday of the week of the last day.' })
  lastWeek!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By LAST_MONTH: the first day of the month of the last day.' })
  lastMonth!: string | null;

  @Field(() => PortType, {
    nullable: true,
    description: 'By PORT: the port of single-entry passes, the pickup port of cards.',
  })
  port!: PortRow | null;

  @Field(() => PortType, { nullable: true, description: 'By OPENED_PORT: a port of which the passes open an area.' })
  openedPort!: PortRow | null;

  @Field(() => PortAreaType, { nullable: true, description: 'By AREA: an area that the passes open.' })
  area!: AreaRow | null;

  @Field(() => BranchType, { nullable: true, description: 'By BRANCH: the branch that issued the passes.' })
  branch!: BranchRow | null;

  @Field(() => PassKindEnum, { nullable: true, description: 'By KIND: the kind.' })
  kind!: PassKind | null;

  @Field(() => PassMediumEnum, { nullable: true, description: 'By MEDIUM: what the passes are printed on.' })
  medium!: PassMedium | null;

  @Field(() => PassStatusEnum, { nullable: true, description: 'By STATUS: the status at the time of the request.' })
  status!: PassStatus | null;

  @Field(() => CompanySummaryType, { nullable: true, description: 'By COMPANY: the company.' })
  company!: CompanySummaryType | null;

  @Field(() => FormKindEnum, { nullable: true, description: 'By FORM: the form; null also for passes without one.' })
  form!: FormKind | null;

  @Field(() => Int, { nullable: true, description: 'By PASSES_PER_PERSON: how many passes counted each person has.' })
  passesPerPerson!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'By COMPANIES_PER_PERSON: for how many companies the passes counted of each person were issued.',
  })
  companiesPerPerson!: number | null;

  @Field(() => Int, { nullable: true, description: 'PASSES: number of passes.' })
  passes!: number | null;

  @Field(() => Int, { nullable: true, description: 'PEOPLE: number of different holders.' })
  people!: number | null;

  @Field(() => Int, { nullable: true, description: 'COMPANIES: number of different companies.' })
  companies!: number | null;

  @Field(() => Float, { nullable: true, description: 'FEES_CHARGED: in New Taiwan dollars.' })
  feesCharged!: number | null;

  @Field(() => Float, { nullable: true, description: 'FEES_PAID: in New Taiwan dollars.' })
  feesPaid!: number | null;

  @Field(() => Float, { nullable: true, description: 'FEES_WAIVED: in New Taiwan dollars.' })
  feesWaived!: number | null;

  @Field(() => DurationFiguresType, { nullable: true, description: 'SUBMISSION_TO_ISSUE: days until the issue.' })
  submissionToIssue!: DurationFiguresType | null;

  @Field(() => DurationFiguresType, { nullable: true, description: 'ISSUE_TO_MADE: days until the card was made.' })
  issueToMade!: DurationFiguresType | null;

  @Field(() => DurationFiguresType, { nullable: true, description: 'MADE_TO_COLLECTED: days until it was collected.' })
  madeToCollected!: DurationFiguresType | null;

  @Field(() => DurationFiguresType, {
    nullable: true,
    description: 'SUBMISSION_TO_COLLECTED: days from the submission until the card was collected.',
  })
  submissionToCollected!: DurationFiguresType | null;
}

@ObjectType('PassStatistics', { description: 'Figures about passes, in groups.' })
export class PassStatisticsType extends statisticsType(PassGroupType) {}
