import { BRANCH_CODES } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { arrayOf, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, instantOrNull, raw, sql } from '../shared/sql.js';
import { GateSystemPage, GateSystemType } from './gate-system.type.js';

export const GateSystemRow = {
  id: uuid,
  person_name: text,
  branch_codes: arrayOf(oneOf(BRANCH_CODES)),
  registered_at: timestamp,
  disabled_at: nullable(timestamp),
  version: integer,
};
type GateSystemRow = RowOf<typeof GateSystemRow>;

const COLUMNS = raw('a.id, a.person_name, a.branch_codes, a.registered_at, a.disabled_at, a.version');
const GATE_SYSTEM = raw(`a.kind = 'GATE'`);

/** The gate systems, by name. */
export async function listGateSystems(context: RequestContext, request: PageRequest): Promise<GateSystemPage> {
  const rows = await context.database.rows(
    GateSystemRow,
    sql`select ${COLUMNS} from account a where ${GATE_SYSTEM} order by a.person_name, a.id ${pageOf(request)}`,
  );
  const count = totalOf(context.database, sql`account a where ${GATE_SYSTEM}`);
  return buildPage(GateSystemPage, { items: rows.map(presentGateSystem), request, count });
}

/** One of them; null for any other account. */
export async function findGateSystem(context: RequestContext, id: string): Promise<GateSystemType | null> {
  if (!isId(id)) return null;
  const [row] = await context.database.rows(
    GateSystemRow,
    sql`select ${COLUMNS} from account a where ${GATE_SYSTEM} and a.id = ${id}`,
  );
  return row ? presentGateSystem(row) : null;
}

export function presentGateSystem(row: GateSystemRow): GateSystemType {
  return build(GateSystemType, {
    id: row.id,
    name: row.person_name,
    branchCodes: row.branch_codes,
    createdAt: instant(row.registered_at),
    disabledAt: instantOrNull(row.disabled_at),
    version: row.version,
  });
}
