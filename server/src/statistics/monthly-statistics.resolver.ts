import { Arg, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import {
  type ApplicationDimension,
  ApplicationDimensionEnum,
  ApplicationStatisticsOrderInput,
  type CardUseDimension,
  CardUseDimensionEnum,
  CardUseStatisticsOrderInput,
  type MonthlyMeasure,
  MonthlyMeasureEnum,
  MonthlyStatisticsFilterInput,
  type PassageDimension,
  PassageDimensionEnum,
  PassageStatisticsOrderInput,
  type ReinstatementDimension,
  ReinstatementDimensionEnum,
  ReinstatementStatisticsOrderInput,
  type TextMessageDimension,
  TextMessageDimensionEnum,
  TextMessageStatisticsOrderInput,
} from './monthly-statistics.input.js';
import {
  applicationStatistics,
  cardUseStatistics,
  passageStatistics,
  reinstatementStatistics,
  textMessageStatistics,
} from './monthly-statistics.queries.js';
import {
  ApplicationStatisticsType,
  CardUseStatisticsType,
  PassageStatisticsType,
  ReinstatementStatisticsType,
  TextMessageStatisticsType,
} from './monthly-statistics.type.js';
import { COST, DEFAULT_GROUPS, FIRST, GROUP_BY, MEASURES, ORDER_BY } from './statistics-arguments.js';

const PUBLISHED =
  'Published by the month, three days after its end, and never changed then. What fewer than five people did is in no figure of its own: the small groups of a month are one group together, in which all that it could be grouped by is null, if that has five people.';

@Resolver()
export class MonthlyStatisticsResolver {
  @Query(() => ApplicationStatisticsType, {
    description: `Decisions on people and passes of applications, and how many days they took from submission. ${PUBLISHED}`,
  })
  @Extensions({ complexity: COST })
  applicationStatistics(
    @Ctx() context: RequestContext,
    @Arg('filter', () => MonthlyStatisticsFilterInput, { defaultValue: {}, description: 'Which figures are added up.' })
    filter: MonthlyStatisticsFilterInput,
    @Arg('groupBy', () => [ApplicationDimensionEnum], { defaultValue: [], description: GROUP_BY })
    groupBy: ApplicationDimension[],
    @Arg('measures', () => [MonthlyMeasureEnum], { defaultValue: ['COUNT'], description: MEASURES })
    measures: MonthlyMeasure[],
    @Arg('orderBy', () => [ApplicationStatisticsOrderInput], { defaultValue: [], description: ORDER_BY })
    orderBy: ApplicationStatisticsOrderInput[],
    @Arg('first', () => Int, { defaultValue: DEFAULT_GROUPS, description: FIRST }) first: number,
  ): Promise<ApplicationStatisticsType> {
    return applicationStatistics(context, filter, { groupBy, measures, orderBy, first });
  }

  @Query(() => CardUseStatisticsType, {
    description: `Cards in force by how long they were not used, as counted when the month was published. ${PUBLISHED}`,
  })
  @Extensions({ complexity: COST })
  cardUseStatistics(
    @Ctx() context: RequestContext,
    @Arg('filter', () => MonthlyStatisticsFilterInput, { defaultValue: {}, description: 'Which figures are added up.' })
    filter: MonthlyStatisticsFilterInput,
    @Arg('groupBy', () => [CardUseDimensionEnum], { defaultValue: [], description: GROUP_BY })
    groupBy: CardUseDimension[],
    @Arg('measures', () => [MonthlyMeasureEnum], { defaultValue: ['COUNT'], description: MEASURES })
    measures: MonthlyMeasure[],
    @Arg('orderBy', () => [CardUseStatisticsOrderInput], { defaultValue: [], description: ORDER_BY })
    orderBy: CardUseStatisticsOrderInput[],
    @Arg('first', () => Int, { defaultValue: DEFAULT_GROUPS, description: FIRST }) first: number,
  ): Promise<CardUseStatisticsType> {
    return cardUseStatistics(context, filter, { groupBy, measures, orderBy, first });
  }

  @Query(() => PassageStatisticsType, { description: `Passages that gates reported. ${PUBLISHED}` })
  @Extensions({ complexity: COST })
  passageStatistics(
    @Ctx() context: RequestContext,
    @Arg('filter', () => MonthlyStatisticsFilterInput, { defaultValue: {}, description: 'Which figures are added up.' })
    filter: MonthlyStatisticsFilterInput,
    @Arg('groupBy', () => [PassageDimensionEnum], { defaultValue: [], description: GROUP_BY })
    groupBy: PassageDimension[],
    @Arg('measures', () => [MonthlyMeasureEnum], { defaultValue: ['COUNT'], description: MEASURES })
    measures: MonthlyMeasure[],
    @Arg('orderBy', () => [PassageStatisticsOrderInput], { defaultValue: [], description: ORDER_BY })
    orderBy: PassageStatisticsOrderInput[],
    @Arg('first', () => Int, { defaultValue: DEFAULT_GROUPS, description: FIRST }) first: number,
  ): Promise<PassageStatisticsType> {
    return passageStatistics(context, filter, { groupBy, measures, orderBy, first });
  }

  @Query(() => ReinstatementStatisticsType, {
    description: `Reinstatements that were applied for, and how many days the cards were deactivated. ${PUBLISHED}`,
  })
  @Extensions({ complexity: COST })
  reinstatementStatistics(
    @Ctx() context: RequestContext,
    @Arg('filter', () => MonthlyStatisticsFilterInput, { defaultValue: {}, description: 'Which figures are added up.' })
    filter: MonthlyStatisticsFilterInput,
    @Arg('groupBy', () => [ReinstatementDimensionEnum], { defaultValue: [], description: GROUP_BY })
    groupBy: ReinstatementDimension[],
    @Arg('measures', () => [MonthlyMeasureEnum], { defaultValue: ['COUNT'], description: MEASURES })
    measures: MonthlyMeasure[],
    @Arg('orderBy', () => [ReinstatementStatisticsOrderInput], { defaultValue: [], description: ORDER_BY })
    orderBy: ReinstatementStatisticsOrderInput[],
    @Arg('first', () => Int, { defaultValue: DEFAULT_GROUPS, description: FIRST }) first: number,
  ): Promise<ReinstatementStatisticsType> {
    return reinstatementStatistics(context, filter, { groupBy, measures, orderBy, first });
  }

  @Query(() => TextMessageStatisticsType, {
    description: `Text messages, and how many days they took to be delivered. ${PUBLISHED}`,
  })
  @Extensions({ complexity: COST })
  textMessageStatistics(
    @Ctx() context: RequestContext,
    @Arg('filter', () => MonthlyStatisticsFilterInput, { defaultValue: {}, description: 'Which figures are added up.' })
    filter: MonthlyStatisticsFilterInput,
    @Arg('groupBy', () => [TextMessageDimensionEnum], { defaultValue: [], description: GROUP_BY })
    groupBy: TextMessageDimension[],
    @Arg('measures', () => [MonthlyMeasureEnum], { defaultValue: ['COUNT'], description: MEASURES })
    measures: MonthlyMeasure[],
    @Arg('orderBy', () => [TextMessageStatisticsOrderInput], { defaultValue: [], description: ORDER_BY })
    orderBy: TextMessageStatisticsOrderInput[],
    @Arg('first', () => Int, { defaultValue: DEFAULT_GROUPS, description: FIRST }) first: number,
  ): Promise<TextMessageStatisticsType> {
    return textMessageStatistics(context, filter, { groupBy, measures, orderBy, first });
  }
}
