import { Field, Float, Int, ObjectType } from 'type-graphql';
import { json } from '../shared/rows.js';
import { type Sql, sql } from '../shared/sql.js';
import type { Measure } from './aggregate.js';

@ObjectType('DurationFigures', { description: 'How long something took, in days of 24 hours.' })
export class DurationFiguresType {
  @Field(() => Int, { description: 'How many of the group have both a beginning and an end.' })
  measured!: number;

  @Field(() => Float, { nullable: true, description: 'The average; null if none was measured.' })
  average!: number | null;

  @Field(() => Float, { nullable: true, description: 'The median: half took no longer.' })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: 'Nine of ten took no longer.' })
  ninetiethPercentile!: number | null;
}

/** The time between two instants; groups are sorted by its average. */
export function duration(from: Sql, until: Sql): Omit<Measure, 'join'> {
  const days = sql`(extract(epoch from ${until} - ${from})::float8 / 86400)`;
  const rounded = (value: Sql) => sql`round((${value})::numeric, 2)::float8`;
  return {
    column: json<DurationFiguresType>(),
    sql: sql`json_build_object('measured', count(${days}), 'average', ${rounded(sql`avg(${days})`)},
      'median', ${rounded(sql`percentile_cont(0.5) within group (order by ${days})`)},
      'ninetiethPercentile', ${rounded(sql`percentile_cont(0.9) within group (order by ${days})`)})`,
    sort: sql`avg(${days})`,
  };
}
