import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { date, integer, nullable, numeric, text, uuid } from '../shared/rows.js';
import { type Sql, sql } from '../shared/sql.js';
import { aggregate, type Dimension, type Group, type Measure, type StatisticsQuestion } from './aggregate.js';
import type { FigureSubject } from './monthly-figure.entity.js';
import type {
  ApplicationDimension,
  CardUseDimension,
  MonthlyMeasure,
  MonthlyStatisticsFilterInput,
  PassageDimension,
  ReinstatementDimension,
  TextMessageDimension,
} from './monthly-statistics.input.js';
import {
  ApplicationGroupType,
  ApplicationStatisticsType,
  CardUseGroupType,
  CardUseStatisticsType,
  GateSummaryType,
  PassageGroupType,
  PassageStatisticsType,
  ReinstatementGroupType,
  ReinstatementStatisticsType,
  TextMessageGroupType,
  TextMessageStatisticsType,
} from './monthly-statistics.type.js';

const PORT_BRANCH = sql`left join port t on t.id = f.port_id`;
const MONTH: Dimension = { column: date, sql: sql`f.month` };
const BRANCH: Dimension = { column: nullable(text), sql: sql`f.branch_code` };
const BRANCH_OF_PORT: Dimension = { column: nullable(text), sql: sql`t.branch_code`, join: PORT_BRANCH };
const PORT: Dimension = { column: nullable(integer), sql: sql`f.port_id` };
const OUTCOME: Dimension = { column: nullable(text), sql: sql`f.outcome` };
const REASON: Dimension = { column: nullable(text), sql: sql`f.reason` };

/** Of every subject. Sums of published figures only: nothing else is in the table. */
const MEASURES: Record<MonthlyMeasure, Measure> = {
  COUNT: { column: integer, sql: sql`coalesce(sum(f.count), 0)::bigint` },
  AVERAGE_DAYS: {
    column: nullable(numeric),
    sql: sql`round((sum(f.seconds)::numeric / nullif(sum(f.measured), 0) / 86400), 2)::float8`,
  },
};

type Question<D extends string> = StatisticsQuestion<D, MonthlyMeasure>;

function figures<D extends string>(
  context: RequestContext,
  subject: FigureSubject,
  dimensions: Readonly<Record<D, Dimension>>,
  filter: MonthlyStatisticsFilterInput,
  question: Question<D>,
) {
  const conditions = [sql`f.subject = ${subject}`, ...conditionsOf(context, filter)];
  const from = sql`monthly_figure f`;
  return aggregate({ database: context.database, from, conditions, dimensions, measures: MEASURES }, question);
}

function conditionsOf({ services: { ports } }: RequestContext, filter: MonthlyStatisticsFilterInput): Sql[] {
  const { fromMonth, toMonth, branchCodes, portCodes } = filter;
  return [
    ...(fromMonth ? [sql`f.month >= date_trunc('month', ${fromMonth}::date)::date`] : []),
    ...(toMonth ? [sql`f.month <= ${toMonth}::date`] : []),
    ...(branchCodes
      ? [
          sql`(f.branch_code = any(${branchCodes})
          or f.port_id in (select t.id from port t where t.branch_code = any(${branchCodes})))`,
        ]
      : []),
    ...(portCodes
      ? [sql`f.port_id = any(${portCodes.flatMap((code) => ports.portByCode(code)?.id ?? [])}::int[])`]
      : []),
  ];
}

const common = (group: Group) => ({
  month: group.value<string>('MONTH'),
  count: group.value<number>('COUNT'),
  averageDays: group.value<number>('AVERAGE_DAYS'),
});

const branchOf = ({ services: { ports } }: RequestContext, group: Group) =>
  group.mapped('BRANCH', ports.branch.bind(ports));
const portOf = ({ services: { ports } }: RequestContext, group: Group) =>
  group.mapped('PORT', (id: number) => ports.port(id));

const PASSAGE_DIMENSIONS: Record<PassageDimension, Dimension> = {
  ...{ MONTH, BRANCH: BRANCH_OF_PORT, PORT },
  GATE: { column: nullable(uuid), sql: sql`f.gate_id` },
  HOUR: { column: nullable(integer), sql: sql`f.hour` },
  DIRECTION: { column: nullable(text), sql: sql`f.direction` },
};

/** All of these refuse as {@link aggregate}. */
export async function passageStatistics(
  context: RequestContext,
  filter: MonthlyStatisticsFilterInput,
  question: Question<PassageDimension>,
): Promise<PassageStatisticsType> {
  const { groups, groupCount } = await figures(context, 'PASSAGES', PASSAGE_DIMENSIONS, filter, question);
  const gates = await gatesById(
    context,
    groups.flatMap((group) => group.value<string>('GATE') ?? []),
  );
  const present = (group: Group) =>
    build(PassageGroupType, {
      ...common(group),
      branch: branchOf(context, group),
      port: portOf(context, group),
      gate: group.mapped('GATE', (id: string) => gates.get(id) ?? null),
      hour: group.value('HOUR'),
      direction: group.value('DIRECTION'),
    });
  return build(PassageStatisticsType, { groups: groups.map(present), groupCount });
}

async function gatesById({ database }: RequestContext, ids: readonly string[]): Promise<Map<string, GateSummaryType>> {
  if (ids.length === 0) return new Map();
  const rows = await database.rows(
    { id: uuid, code: text, name_zh: text, name_en: text },
    sql`select g.id, g.code, g.name_zh, g.name_en from gate g where g.id = any(${ids}::uuid[])`,
  );
  const summary = ({ code, name_zh, name_en }: (typeof rows)[number]) =>
    build(GateSummaryType, { code, nameZh: name_zh, nameEn: name_en });
  return new Map(rows.map((row) => [row.id, summary(row)]));
}

const APPLICATION_DIMENSIONS: Record<ApplicationDimension, Dimension> = {
  ...{ MONTH, BRANCH, OUTCOME, REASON },
  FORM: { column: nullable(text), sql: sql`f.form` },
};

export async function applicationStatistics(
  context: RequestContext,
  filter: MonthlyStatisticsFilterInput,
  question: Question<ApplicationDimension>,
): Promise<ApplicationStatisticsType> {
  const { groups, groupCount } = await figures(context, 'DECISIONS', APPLICATION_DIMENSIONS, filter, question);
  const present = (group: Group) =>
    build(ApplicationGroupType, {
      ...common(group),
      branch: branchOf(context, group),
      form: group.value('FORM'),
      outcome: group.value('OUTCOME'),
      reason: group.value('REASON'),
    });
  return build(ApplicationStatisticsType, { groups: groups.map(present), groupCount });
}

export async function reinstatementStatistics(
  context: RequestContext,
  filter: MonthlyStatisticsFilterInput,
  question: Question<ReinstatementDimension>,
): Promise<ReinstatementStatisticsType> {
  const dimensions = { MONTH, BRANCH, OUTCOME, REASON };
  const { groups, groupCount } = await figures(context, 'REINSTATEMENTS', dimensions, filter, question);
  const present = (group: Group) =>
    build(ReinstatementGroupType, {
      ...common(group),
      branch: branchOf(context, group),
      outcome: group.value('OUTCOME'),
      reason: group.value('REASON'),
    });
  return build(ReinstatementStatisticsType, { groups: groups.map(present), groupCount });
}

const CARD_USE_DIMENSIONS: Record<CardUseDimension, Dimension> = {
  ...{ MONTH, BRANCH: BRANCH_OF_PORT, PORT },
  MONTHS_UNUSED: { column: nullable(integer), sql: sql`f.months` },
};

export async function cardUseStatistics(
  context: RequestContext,
  filter: MonthlyStatisticsFilterInput,
  question: Question<CardUseDimension>,
): Promise<CardUseStatisticsType> {
  const { groups, groupCount } = await figures(context, 'CARD_USE', CARD_USE_DIMENSIONS, filter, question);
  const present = (group: Group) =>
    build(CardUseGroupType, {
      ...common(group),
      branch: branchOf(context, group),
      port: portOf(context, group),
      monthsUnused: group.value('MONTHS_UNUSED'),
    });
  return build(CardUseStatisticsType, { groups: groups.map(present), groupCount });
}

export async function textMessageStatistics(
  context: RequestContext,
  filter: MonthlyStatisticsFilterInput,
  question: Question<TextMessageDimension>,
): Promise<TextMessageStatisticsType> {
  const dimensions = { MONTH, TEMPLATE: REASON, OUTCOME };
  const { groups, groupCount } = await figures(context, 'TEXT_MESSAGES', dimensions, filter, question);
  const present = (group: Group) =>
    build(TextMessageGroupType, {
      ...common(group),
      template: group.value('TEMPLATE'),
      outcome: group.value('OUTCOME'),
    });
  return build(TextMessageStatisticsType, { groups: groups.map(present), groupCount });
}
