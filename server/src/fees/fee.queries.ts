import DataLoader from 'dataloader';
import { worksOnPasses } from '../access/viewer.js';
import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { buildPage, type PageRequest, totalOf } from '../shared/paging.js';
import { bytes, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { likePattern, type Sql, sql, where } from '../shared/sql.js';
import { startOfDay, startOfNextMonth } from '../shared/taipei.js';
import { descending, ListOrder, stepOf } from '../shared/walk.js';
import { exchangeFees } from './charge.js';
import type { FeeFilterInput } from './fee.input.js';
import { FeePage, FeeTotalType, FeeType } from './fee.type.js';
import { FEE_SERVICES } from './fee-rule.js';
import { FEE_STATE, FEE_STATES } from './fee-state.sql.js';

const Row = {
  id: uuid,
  pass_id: uuid,
  service: oneOf(FEE_SERVICES),
  number: text,
  holder_name: text,
  holder_id_cipher: bytes,
  company_name: text,
  branch_code: text,
  amount: integer,
  state: oneOf(FEE_STATES),
  due_at: timestamp,
  settled_at: nullable(timestamp),
  receipt_number: nullable(text),
  waive_reason: nullable(text),
};
type Row = RowOf<typeof Row>;

const FROM = sql`fee f join pass p on p.id = f.pass_id join company c on c.id = f.company_id`;
const COLUMNS = sql`f.id, f.pass_id, f.service, p.number, p.holder_name, p.holder_id_cipher, c.name company_name, f.branch_code, f.amount, ${FEE_STATE} state,
  f.due_at, f.settled_at, f.receipt_number, f.waive_reason`;

const ORDER = new ListOrder<Row>(
  descending('f.due_at', 'timestamptz', (row) => row.due_at),
  descending('f.id', 'uuid', (row) => row.id),
);

/** Fees `f` that are collected by the viewer's branches. */
export function feesOfBranches({ signedIn }: Pick<RequestContext, 'signedIn'>): Sql {
  return sql`f.branch_code = any(${worksOnPasses(signedIn) ? signedIn.branchCodes : []})`;
}

/** The fees of the viewer's branches, latest first. */
export async function listFees(
  context: RequestContext,
  filter: FeeFilterInput,
  request: PageRequest,
): Promise<FeePage> {
  const all = [feesOfBranches(context), ...feeConditions(filter)];
  const conditions = where(all);
  const step = stepOf(context.walk, ORDER, request);
  const { database } = context;
  const rows = await database.rows(
    Row,
    sql`select ${COLUMNS} from ${FROM} ${where([...all, step.after])} ${step.tail}`,
  );
  step.reached(rows);
  const items = rows.map((row) => present(context, row));
  const page = buildPage(FeePage, { items, request, count: totalOf(database, sql`${FROM} ${conditions}`) });
  page.sums = async () => {
    const sums = await database.rows(
      { state: oneOf(FEE_STATES), count: integer, amount: integer },
      sql`select t.state, count(*)::int "count", sum(t.amount)::int amount
        from (select ${FEE_STATE} state, f.amount from ${FROM} ${conditions}) t group by t.state`,
    );
    return FEE_STATES.flatMap((state) => sums.filter((one) => one.state === state)).map((one) =>
      build(FeeTotalType, one),
    );
  };
  return page;
}

function feeConditions({ branchCodes, month, states, search }: FeeFilterInput): Sql[] {
  const conditions: Sql[] = [];
  if (branchCodes) conditions.push(sql`f.branch_code = any(${branchCodes})`);
  if (month) {
    if (!/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(month)) refuse(ErrorCode.INVALID, 'filter.month');
    const first = startOfDay(`${month}-01`);
    conditions.push(sql`f.due_at >= ${first} and f.due_at < ${startOfNextMonth(first)}`);
  }
  if (states) conditions.push(sql`${FEE_STATE} = any(${states})`);
  const words = search?.trim();
  if (words) {
    const pattern = likePattern(words);
    conditions.push(sql`(p.number ilike ${pattern} or c.name ilike ${pattern} or f.receipt_number ilike ${pattern}
      or exists (select from pass o where o.id = p.exchanged_from_id and o.number ilike ${pattern}))`);
  }
  return conditions;
}

/** Fees by id, in their order. */
export async function feesById(context: RequestContext, ids: readonly string[]): Promise<FeeType[]> {
  const rows = await context.database.rows(Row, sql`select ${COLUMNS} from ${FROM} where f.id = any(${ids}::uuid[])`);
  const fees = new Map(rows.map((row) => [row.id, present(context, row)]));
  return ids.flatMap((id) => fees.get(id) ?? []);
}

/** Batches the fees of passes that the viewer reads in clear. */
export function feeOfPassLoader(context: RequestContext): DataLoader<string, FeeType | null> {
  return new DataLoader(async (passIds) => {
    const rows = await context.services.database.rows(
      Row,
      sql`select ${COLUMNS} from ${FROM} where f.pass_id = any(${passIds}::uuid[])`,
    );
    const fees = new Map(rows.map((row) => [row.pass_id, present(context, row)]));
    return passIds.map((id) => fees.get(id) ?? null);
  });
}

/** Batches {@link exchangeFees} over a list of passes. */
export function exchangeFeeLoader({ services, now }: RequestContext): DataLoader<string, number | null> {
  return new DataLoader(async (passIds) => {
    const fees = await exchangeFees(services.database, passIds, now);
    return passIds.map((id) => fees.get(id)?.amount ?? null);
  });
}

function present({ services }: RequestContext, row: Row): FeeType {
  return build(FeeType, {
    id: row.id,
    passId: row.pass_id,
    service: row.service,
    passNumber: row.number,
    holderName: row.holder_name,
    idCipherHex: row.holder_id_cipher,
    companyName: row.company_name,
    branch: services.ports.branch(row.branch_code as BranchCode),
    amount: row.amount,
    state: row.state,
    dueAt: row.due_at,
    settledAt: row.settled_at,
    receiptNumber: row.receipt_number,
    waiveReason: row.waive_reason,
  });
}
