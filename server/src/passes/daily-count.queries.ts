import { countedPasses } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { sql } from '../shared/sql.js';
import { startOfDay } from '../shared/taipei.js';
import { DailyCountType } from './daily-count.type.js';
import type { PassKind } from './pass.entity.js';

/** A year and a day. */
const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * Passes issued per day, port and kind from one day to another, both included; what was not issued is left out. An
 * operator's own company's, a reviewer's branches', all for analysts. Refuses with OUT_OF_RANGE at `to`.
 */
export async function passesIssued(context: RequestContext, from: string, to: string): Promise<DailyCountType[]> {
  const [start, end] = [startOfDay(from), startOfDay(to)];
  const days = Math.round((end.getTime() - start.getTime()) / DAY_MS) + 1;
  if (days < 1 || days > MAX_DAYS) refuse(ErrorCode.OUT_OF_RANGE, 'to', { limit: MAX_DAYS });
  const rows = await context.database.rows<{ day: string; port_id: number; kind: PassKind; issued: number }>(sql`
    select (p.issued_at at time zone 'Asia/Taipei')::date "day", p.port_id, p.kind, count(*) issued from pass p
    where ${countedPasses(context.signedIn)}
      and p.issued_at >= ${start} and p.issued_at < ${new Date(end.getTime() + DAY_MS)}
    group by 1, 2, 3 order by 1, 2, 3`);
  return rows.map(({ day, port_id, kind, issued }) =>
    Object.assign(new DailyCountType(), { day, port: context.services.ports.port(port_id), kind, issued }),
  );
}
