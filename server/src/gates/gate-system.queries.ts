import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { isId } from '../shared/ids.js';
import { type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { type DatabaseTime, instant, raw, sql } from '../shared/sql.js';
import { GateSystemPage, GateSystemType } from './gate-system.type.js';

interface Row {
  id: string;
  person_name: string;
  branch_codes: BranchCode[];
  registered_at: DatabaseTime;
  disabled_at: DatabaseTime | null;
  version: number;
}

const COLUMNS = raw('a.id, a.person_name, a.branch_codes, a.registered_at, a.disabled_at, a.version');
const GATE_SYSTEM = raw(`a.kind = 'GATE'`);

/** The gate systems, by name. */
export async function listGateSystems(context: RequestContext, request: PageRequest): Promise<GateSystemPage> {
  const rows = await context.database.rows<Row>(
    sql`select ${COLUMNS} from account a where ${GATE_SYSTEM} order by a.person_name, a.id ${pageOf(request)}`,
  );
  const count = totalOf(context.database, sql`account a where ${GATE_SYSTEM}`);
  return Object.assign(new GateSystemPage(), { items: rows.map(present), request, count });
}

/** One of them; null for any other account. */
export async function findGateSystem(context: RequestContext, id: string): Promise<GateSystemType | null> {
  if (!isId(id)) return null;
  const [row] = await context.database.rows<Row>(
    sql`select ${COLUMNS} from account a where ${GATE_SYSTEM} and a.id = ${id}`,
  );
  return row ? present(row) : null;
}

function present(row: Row): GateSystemType {
  return Object.assign(new GateSystemType(), {
    id: row.id,
    name: row.person_name,
    branchCodes: row.branch_codes,
    createdAt: instant(row.registered_at),
    disabledAt: row.disabled_at && instant(row.disabled_at),
    version: row.version,
  });
}
