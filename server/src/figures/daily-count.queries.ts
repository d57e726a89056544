import { countedPasses } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { PASS_KINDS } from '../passes/pass.entity.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { integer, json, oneOf } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { startOfDay } from '../shared/taipei.js';
import { IssuedSeriesType, PassesIssuedType } from './daily-count.type.js';

/** A leap year. */
const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

const Row = {
  port_id: integer,
  kind: oneOf(PASS_KINDS),
  /** Days after the first, and how many then. */
  days: json<(readonly [after: number, issued: number])[]>(),
};

/**
 * Passes issued per day, port and kind, both days included: of the operator's company, of the reviewer's branches, or
 * all for analysts. Refuses with OUT_OF_RANGE at `to`.
 */
export async function passesIssued(context: RequestContext, from: string, to: string): Promise<PassesIssuedType> {
  const [start, end] = [startOfDay(from), startOfDay(to)];
  const length = Math.round((end.getTime() - start.getTime()) / DAY_MS) + 1;
  if (length < 1 || length > MAX_DAYS) refuse(ErrorCode.OUT_OF_RANGE, 'to', { limit: MAX_DAYS });
  const rows = await context.database.rows(
    Row,
    sql`
    select d.port_id, d.kind, json_agg(json_build_array(d.after, d.issued)) days from (
      select p.port_id, p.kind, (p.issued_at at time zone 'Asia/Taipei')::date - ${from}::date "after", count(*) issued
      from pass p where ${countedPasses(context.signedIn)}
        and p.issued_at >= ${start} and p.issued_at < ${new Date(end.getTime() + DAY_MS)}
      group by 1, 2, 3) d
    group by d.port_id, d.kind order by d.port_id, d.kind`,
  );
  const series = rows.map(({ port_id, kind, days }) => {
    const issued = new Array<number>(length).fill(0);
    for (const [after, count] of days) issued[after] = count;
    return build(IssuedSeriesType, { port: context.services.ports.port(port_id), kind, issued });
  });
  return build(PassesIssuedType, { from, to, series });
}
