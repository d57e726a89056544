import { FORM_KINDS } from '../applications/forms/form-kinds.js';
import { OPEN_STATES } from '../applications/forms/states.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { integer, nullable, oneOf, text } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { aggregate, type Dimension, type Group, type Measure, type StatisticsQuestion } from './aggregate.js';
import { type DurationFiguresType, duration } from './duration.type.js';
import {
  type QueueDimension,
  QueueGroupType,
  type QueueMeasure,
  QueueStatisticsType,
} from './queue-statistics.type.js';

const DIMENSIONS: Record<QueueDimension, Dimension> = {
  BRANCH: { column: nullable(text), sql: sql`a.branch_code` },
  FORM: { column: oneOf(FORM_KINDS), sql: sql`a.form` },
  STEP: { column: oneOf(OPEN_STATES), sql: sql`i.state` },
};

const measuresAt = (now: Date): Record<QueueMeasure, Measure> => ({
  APPLICATIONS: { column: integer, sql: sql`count(distinct a.id)` },
  ITEMS: { column: integer, sql: sql`count(*)` },
  WAITING: duration(sql`i.state_since`, sql`${now}::timestamptz`),
});

/** How much waits at the branches now, and how long: the work of offices, not of people or companies. Refuses as {@link aggregate}. */
export async function queueStatistics(
  context: RequestContext,
  question: StatisticsQuestion<QueueDimension, QueueMeasure>,
): Promise<QueueStatisticsType> {
  const { groups, groupCount } = await aggregate(
    {
      database: context.database,
      from: sql`application_item i join application a on a.id = i.application_id`,
      conditions: [sql`i.state = any(${OPEN_STATES})`],
      dimensions: DIMENSIONS,
      measures: measuresAt(context.now),
    },
    question,
  );
  const present = (group: Group) =>
    build(QueueGroupType, {
      branch: group.mapped('BRANCH', context.services.ports.branch.bind(context.services.ports)),
      form: group.value('FORM'),
      step: group.value('STEP'),
      applications: group.value('APPLICATIONS'),
      items: group.value('ITEMS'),
      waiting: group.value<DurationFiguresType>('WAITING'),
    });
  return build(QueueStatisticsType, { groups: groups.map(present), groupCount });
}
