import { Arg, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import {
  type PassDimension,
  PassDimensionEnum,
  type PassMeasure,
  PassMeasureEnum,
  PassStatisticsFilterInput,
  PassStatisticsOrderInput,
} from './pass-statistics.input.js';
import { passStatistics } from './pass-statistics.queries.js';
import { PassStatisticsType } from './pass-statistics.type.js';
import { queueStatistics } from './queue-statistics.queries.js';
import {
  type QueueDimension,
  QueueDimensionEnum,
  type QueueMeasure,
  QueueMeasureEnum,
  QueueStatisticsOrderInput,
  QueueStatisticsType,
} from './queue-statistics.type.js';
import {
  type SpotCheckDimension,
  SpotCheckDimensionEnum,
  type SpotCheckMeasure,
  SpotCheckMeasureEnum,
  SpotCheckStatisticsFilterInput,
  SpotCheckStatisticsOrderInput,
} from './spot-check-statistics.input.js';
import { spotCheckStatistics } from './spot-check-statistics.queries.js';
import { SpotCheckStatisticsType } from './spot-check-statistics.type.js';
import { COST, DEFAULT_GROUPS, FIRST, GROUP_BY, MEASURES, ORDER_BY } from './statistics-arguments.js';

@Resolver()
export class StatisticsResolver {
  @Query(() => PassStatisticsType, {
    description:
      'Figures about passes as they are now, in groups: how many, of how many people and companies, fees, and how long things took. Of what makes them up, every pass is in the lists of the viewer.',
  })
  @Extensions({ complexity: COST })
  passStatistics(
    @Ctx() context: RequestContext,
    @Arg('filter', () => PassStatisticsFilterInput, { defaultValue: {}, description: 'Which passes are counted.' })
    filter: PassStatisticsFilterInput,
    @Arg('groupBy', () => [PassDimensionEnum], { defaultValue: [], description: GROUP_BY }) groupBy: PassDimension[],
    @Arg('measures', () => [PassMeasureEnum], { defaultValue: ['PASSES'], description: MEASURES })
    measures: PassMeasure[],
    @Arg('orderBy', () => [PassStatisticsOrderInput], { defaultValue: [], description: ORDER_BY })
    orderBy: PassStatisticsOrderInput[],
    @Arg('first', () => Int, { defaultValue: DEFAULT_GROUPS, description: FIRST }) first: number,
  ): Promise<PassStatisticsType> {
    return passStatistics(context, filter, { groupBy, measures, orderBy, first });
  }

  @Query(() => QueueStatisticsType, { description: 'How much waits at the branches now, and for how long, in groups.' })
  @Extensions({ complexity: COST })
  queueStatistics(
    @Ctx() context: RequestContext,
    @Arg('groupBy', () => [QueueDimensionEnum], { defaultValue: [], description: GROUP_BY }) groupBy: QueueDimension[],
    @Arg('measures', () => [QueueMeasureEnum], { defaultValue: ['APPLICATIONS'], description: MEASURES })
    measures: QueueMeasure[],
    @Arg('orderBy', () => [QueueStatisticsOrderInput], { defaultValue: [], description: ORDER_BY })
    orderBy: QueueStatisticsOrderInput[],
    @Arg('first', () => Int, { defaultValue: DEFAULT_GROUPS, description: FIRST }) first: number,
  ): Promise<QueueStatisticsType> {
    return queueStatistics(context, { groupBy, measures, orderBy, first });
  }

  @Query(() => SpotCheckStatisticsType, {
    description: 'Figures about spot checks and the suspensions that follow, in groups.',
  })
  @Extensions({ complexity: COST })
  spotCheckStatistics(
    @Ctx() context: RequestContext,
    @Arg('filter', () => SpotCheckStatisticsFilterInput, {
      defaultValue: {},
      description: 'Which spot checks are counted.',
    })
    filter: SpotCheckStatisticsFilterInput,
    @Arg('groupBy', () => [SpotCheckDimensionEnum], { defaultValue: [], description: GROUP_BY })
    groupBy: SpotCheckDimension[],
    @Arg('measures', () => [SpotCheckMeasureEnum], { defaultValue: ['CHECKS'], description: MEASURES })
    measures: SpotCheckMeasure[],
    @Arg('orderBy', () => [SpotCheckStatisticsOrderInput], { defaultValue: [], description: ORDER_BY })
    orderBy: SpotCheckStatisticsOrderInput[],
    @Arg('first', () => Int, { defaultValue: DEFAULT_GROUPS, description: FIRST }) first: number,
  ): Promise<SpotCheckStatisticsType> {
    return spotCheckStatistics(context, filter, { groupBy, measures, orderBy, first });
  }
}
