import { ErrorCode, refuse } from '../shared/errors.js';
import { type Column, type Columns, integer } from '../shared/rows.js';
import { type Database, empty, join, raw, type Sql, sql, where } from '../shared/sql.js';

/** What rows can be grouped by. */
export interface Dimension {
  readonly sql: Sql;
  readonly column: Column<unknown>;
  /** A table that is joined when it is asked for. */
  readonly join?: Sql;
}

/** What is computed of each group. */
export interface Measure extends Dimension {
  /** What groups are sorted by, where it is not the value itself. */
  readonly sort?: Sql;
}

export interface StatisticsOrder<D extends string, M extends string> {
  readonly dimension?: D | null;
  readonly measure?: M | null;
  readonly descending: boolean;
}

/** What is asked. */
export interface StatisticsQuestion<D extends string, M extends string> {
  readonly groupBy: readonly D[];
  readonly measures: readonly M[];
  readonly orderBy: readonly StatisticsOrder<D, M>[];
  /** At most so many groups. */
  readonly first: number;
}

/** What can be asked, and of which rows. */
interface Source<D extends string, M extends string> {
  readonly database: Database;
  /** The table with the joins that every question needs. */
  readonly from: Sql;
  readonly conditions: readonly Sql[];
  readonly dimensions: Readonly<Record<D, Dimension>>;
  readonly measures: Readonly<Record<M, Measure>>;
}

/** The values of one group: those of its dimensions and measures by their names, null for what was not asked for. */
export interface Group {
  value<T>(of: string): T | null;
  /** What a value stands for. */
  mapped<T, R>(of: string, presented: (value: T) => R): R | null;
}

interface Answer {
  readonly groups: readonly Group[];
  /** Number of all groups, those beyond `first` too. */
  readonly groupCount: number;
}

const MOST_GROUPS = 1_000;
const MOST_DIMENSIONS = 4;

/**
 * Groups rows and computes measures of each group, in one statement. Refuses with OUT_OF_RANGE at `first`, TOO_MANY and
 * DUPLICATE at `groupBy`, INVALID at `orderBy` for what is not asked for.
 */
export async function aggregate<D extends string, M extends string>(
  source: Source<D, M>,
  question: StatisticsQuestion<D, M>,
): Promise<Answer> {
  checkQuestion(question);
  const { groupBy, first } = question;
  const measures = [...new Set(question.measures)];
  const dimensions = groupBy.map((name) => source.dimensions[name]);
  const computed = measures.map((name) => source.measures[name]);
  const joins = [...new Set([...dimensions, ...computed].flatMap((each) => each.join ?? []))];
  const selected = [
    ...dimensions.map((each, at) => sql`${each.sql} ${raw(`d${at}`)}`),
    ...computed.map((each, at) => sql`${each.sql} ${raw(`m${at}`)}`),
    ...computed.map((each, at) => sql`${each.sort ?? each.sql} ${raw(`s${at}`)}`),
  ];
  const places = dimensions.map((_, at) => String(at + 1)).join(', ');
  const columns: Columns = Object.fromEntries([
    ...dimensions.map((each, at) => [`d${at}`, each.column]),
    ...computed.map((each, at) => [`m${at}`, each.column]),
    ['group_count', integer],
  ]);
  const rows = await source.database.rows(
    columns,
    sql`select ${raw(
      Object.keys(columns)
        .map((name) => (name === 'group_count' ? 'count(*) over () group_count' : `g.${name}`))
        .join(', '),
    )}
      from (select ${join(selected)} from ${source.from} ${joins.length > 0 ? join(joins, ' ') : empty}
        ${where(source.conditions)} ${raw(places && `group by ${places}`)}) g
      ${order(question, measures)} limit ${first}`,
  );
  const asked = [...groupBy.map((name, at) => [name, `d${at}`]), ...measures.map((name, at) => [name, `m${at}`])];
  return {
    groups: rows.map((row) => groupOf(new Map(asked.map(([name, at]) => [name as string, row[at as string]])))),
    groupCount: Number(rows[0]?.group_count ?? 0),
  };
}

function groupOf(values: ReadonlyMap<string, unknown>): Group {
  const value = <T>(of: string) => (values.get(of) ?? null) as T | null;
  return {
    value,
    mapped: (of, presented) => {
      const known = value<Parameters<typeof presented>[0]>(of);
      return known === null ? null : presented(known);
    },
  };
}

function checkQuestion({ groupBy, orderBy, measures, first }: StatisticsQuestion<string, string>): void {
  if (first < 1 || first > MOST_GROUPS) refuse(ErrorCode.OUT_OF_RANGE, 'first', { min: 1, max: MOST_GROUPS });
  if (groupBy.length > MOST_DIMENSIONS) refuse(ErrorCode.TOO_MANY, 'groupBy', { limit: MOST_DIMENSIONS });
  if (new Set(groupBy).size < groupBy.length) refuse(ErrorCode.DUPLICATE, 'groupBy');
  if (measures.length === 0) refuse(ErrorCode.REQUIRED, 'measures');
  if (orderBy.length > MOST_DIMENSIONS) refuse(ErrorCode.TOO_MANY, 'orderBy', { limit: MOST_DIMENSIONS });
  orderBy.forEach(({ dimension, measure }, at) => {
    const one = dimension == null ? measure != null && measures.includes(measure) : groupBy.includes(dimension);
    if (!one || (dimension != null && measure != null)) refuse(ErrorCode.INVALID, `orderBy.${at}`);
  });
}

/** As asked, then by the dimensions, so that the same question has the same answer. */
function order({ groupBy, orderBy }: StatisticsQuestion<string, string>, measures: readonly string[]): Sql {
  const asked = orderBy.map(({ dimension, measure, descending }) => {
    const place = dimension == null ? `s${measures.indexOf(measure ?? '')}` : `d${groupBy.indexOf(dimension)}`;
    return `g.${place}${descending ? ' desc' : ''} nulls last`;
  });
  const rest = groupBy.map((_, at) => `g.d${at} nulls last`);
  const all = [...asked, ...rest].join(', ');
  return raw(all && `order by ${all}`);
}
