import { maskName } from '../access/masking.js';
import { grantedPasses, ownedPasses, visibleReinstatements } from '../access/visibility.js';
import { ACCOUNT_KINDS, ID_KINDS } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { passesById } from '../passes/pass.queries.js';
import type { PassType } from '../passes/pass.type.js';
import { passNumberCondition } from '../passes/pass-number-condition.js';
import { build } from '../shared/build.js';
import { buildPage, type PageRequest, totalOf } from '../shared/paging.js';
import { nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, raw, type Sql, sql, where } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { ascending, descending, ListOrder, stepOf } from '../shared/walk.js';
import type { ReinstatementFilter, ReinstatementOrder } from './reinstatement.input.js';
import { ReinstatementPage, ReinstatementType } from './reinstatement.type.js';
import { reinstatementState } from './reinstatement-state.js';

const COLUMNS = raw(`r.id, r.number, r.pass_id, r.applied_at, r.effective_at, r.company_id, r.at_once_reason,
  b.person_name by_name, b.kind by_kind, c.name by_company,
  (select o.person_name from account o where o.id = r.at_once_by_id) at_once_by`);
const Row = {
  id: uuid,
  number: text,
  pass_id: uuid,
  applied_at: timestamp,
  effective_at: timestamp,
  company_id: nullable(uuid),
  at_once_reason: nullable(text),
  by_name: text,
  by_kind: oneOf(ACCOUNT_KINDS),
  by_company: nullable(text),
  at_once_by: nullable(text),
};
type Row = RowOf<typeof Row>;

const TABLES = raw(`reinstatement r join pass p on p.id = r.pass_id join account b on b.id = r.applied_by_id
  left join company c on c.id = r.company_id`);

const applied = (row: Row) => row.applied_at;
const id = (row: Row) => row.id;

const ORDERS: Record<ReinstatementOrder, ListOrder<Row>> = {
  APPLIED_DESC: new ListOrder(descending('r.applied_at', 'timestamptz', applied), descending('r.id', 'uuid', id)),
  APPLIED_ASC: new ListOrder(ascending('r.applied_at', 'timestamptz', applied), ascending('r.id', 'uuid', id)),
};

/** 恢復歷程: reinstatements of passes that are the viewer's own or granted to them, and those of their own (R-REI-4). */
export async function listReinstatements(
  context: RequestContext,
  filter: ReinstatementFilter,
  order: ReinstatementOrder,
  request: PageRequest,
): Promise<ReinstatementPage> {
  const conditions = [visibleReinstatements(context.signedIn, context.now), ...conditionsOf(context, filter)];
  const step = stepOf(context.walk, ORDERS[order], request);
  const items = await read(context, sql`${where([...conditions, step.after])} ${step.tail}`, step.reached);
  const count = totalOf(context.database, sql`reinstatement r join pass p on p.id = r.pass_id ${where(conditions)}`);
  return buildPage(ReinstatementPage, { items, request, count });
}

/** Reinstatements that the viewer has just applied for, by id. */
export async function reinstatementsById(
  context: RequestContext,
  ids: readonly string[],
): Promise<Map<string, ReinstatementType>> {
  if (ids.length === 0) return new Map();
  const reinstatements = await read(context, sql`where r.id = any(${ids}::uuid[])`);
  return new Map(reinstatements.map((reinstatement) => [reinstatement.id, reinstatement]));
}

function conditionsOf(context: RequestContext, filter: ReinstatementFilter): (Sql | undefined)[] {
  const { services, signedIn, now } = context;
  const idNumber = filter.idNumber && foldNumber(filter.idNumber);
  const indexes = idNumber ? ID_KINDS.flatMap((kind) => services.vault.indexesOf(kind, idNumber)) : [];
  return [
    filter.portCodes
      ? sql`p.port_id = any(${filter.portCodes.map((code) => services.ports.portByCode(code)?.id ?? -1)})`
      : undefined,
    filter.passNumber?.trim() ? passNumberCondition(context, filter.passNumber) : undefined,
    // A number that is masked is not found by it: nothing is told by asking (R-ACC-3).
    idNumber
      ? sql`p.holder_id_index = any(${indexes}::bytea[]) and (${ownedPasses(signedIn, now)} or ${grantedPasses(signedIn, now)})`
      : undefined,
    filter.appliedFrom ? sql`r.applied_at >= ${filter.appliedFrom}` : undefined,
    filter.appliedBefore ? sql`r.applied_at < ${filter.appliedBefore}` : undefined,
  ];
}

async function read(
  context: RequestContext,
  which: Sql,
  reached?: (rows: readonly Row[]) => void,
): Promise<ReinstatementType[]> {
  const rows = await context.database.rows(Row, sql`select ${COLUMNS} from ${TABLES} ${which}`);
  reached?.(rows);
  const passes = await passesById(context, [...new Set(rows.map(({ pass_id }) => pass_id))]);
  return rows.flatMap((row) => {
    const pass = passes.get(row.pass_id);
    return pass ? [present(context, row, pass)] : [];
  });
}

function present({ signedIn, now }: RequestContext, row: Row, pass: PassType): ReinstatementType {
  const byStaff = row.by_kind === 'STAFF';
  const ofOwnCompany = signedIn.kind === 'OPERATOR' && row.company_id === signedIn.companyId;
  const named = pass.rights.record || ofOwnCompany;
  const effectiveAt = instant(row.effective_at);
  return build(ReinstatementType, {
    id: row.id,
    number: row.number,
    pass,
    appliedAt: instant(row.applied_at),
    effectiveAt,
    state: reinstatementState(pass.facts, effectiveAt, now),
    by: byStaff || named ? row.by_name : maskName(row.by_name),
    byStaff,
    byCompany: named ? row.by_company : null,
    atOnceBy: row.at_once_by,
    atOnceReason: pass.rights.record ? row.at_once_reason : null,
  });
}
