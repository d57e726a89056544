import { visibleGates } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import type { Services } from '../services.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { integer, nullable, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, instantOrNull, likePattern, raw, type Sql, sql, where } from '../shared/sql.js';
import type { GateFilter } from './gate.input.js';
import { GatePage, GateType } from './gate.type.js';

/** A row of a statement that selects {@link gateColumns}. */
export const GateRow = {
  id: uuid,
  code: text,
  area_id: integer,
  name_zh: text,
  name_en: text,
  created_at: timestamp,
  closed_at: nullable(timestamp),
  version: integer,
};
type GateRow = RowOf<typeof GateRow>;

/** What is shown of gates `g`. */
export const gateColumns = raw('g.id, g.code, g.area_id, g.name_zh, g.name_en, g.created_at, g.closed_at, g.version');

/** The gates that the viewer may see, by area and code. */
export async function listGates(context: RequestContext, filter: GateFilter, request: PageRequest): Promise<GatePage> {
  const conditions = where([visibleGates(context.signedIn), ...filterConditions(filter)]);
  const rows = await context.database.rows(
    GateRow,
    sql`select ${gateColumns} from gate g ${conditions} order by g.area_id, g.code ${pageOf(request)}`,
  );
  const count = totalOf(context.database, sql`gate g ${conditions}`);
  return buildPage(GatePage, { items: rows.map((row) => presentGate(context.services, row)), request, count });
}

/** One of them; null if there is none. */
export async function findGate(context: RequestContext, id: string): Promise<GateType | null> {
  if (!isId(id)) return null;
  const [row] = await context.database.rows(GateRow, sql`select ${gateColumns} from gate g where g.id = ${id}`);
  return row ? presentGate(context.services, row) : null;
}

function filterConditions({ search, portCode, state }: GateFilter): Sql[] {
  const conditions: Sql[] = [];
  const words = search?.trim();
  if (words) {
    const pattern = likePattern(words);
    conditions.push(sql`(g.code ilike ${pattern} or g.name_zh ilike ${pattern} or g.name_en ilike ${pattern})`);
  }
  if (portCode) {
    conditions.push(
      sql`g.area_id in (select a.id from port_area a join port t on t.id = a.port_id where t.code = ${portCode})`,
    );
  }
  if (state) conditions.push(state === 'OPEN' ? sql`g.closed_at is null` : sql`g.closed_at is not null`);
  return conditions;
}

export function presentGate({ ports }: Pick<Services, 'ports'>, row: GateRow): GateType {
  return build(GateType, {
    id: row.id,
    code: row.code,
    area: ports.area(row.area_id),
    nameZh: row.name_zh,
    nameEn: row.name_en,
    createdAt: instant(row.created_at),
    closedAt: instantOrNull(row.closed_at),
    version: row.version,
  });
}
