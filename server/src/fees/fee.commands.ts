import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { oneOf, uuid } from '../shared/rows.js';
import { type Sql, sql, transactionDatabase } from '../shared/sql.js';
import { check, requiredText } from '../shared/validation.js';
import { Fee, type Settlement } from './fee.entity.js';
import { feesOfBranches } from './fee.queries.js';
import { FEE_STATE, FEE_STATES, type FeeState } from './fee-state.sql.js';

const MAX_FEES = 100;
const Receipt = v.object({ receiptNumber: requiredText(40) });

/** How a fee was settled. */
export interface Settled {
  readonly settlement: Settlement;
  readonly receiptNumber: string | null;
  readonly waiveReason: string | null;
}

export function paidWith(receiptNumber: string): Settled {
  return { settlement: 'PAID', ...check(Receipt, { receiptNumber }), waiveReason: null };
}

export function waivedFor(reason: string): Settled {
  return { settlement: 'WAIVED', receiptNumber: null, waiveReason: reviewReason(reason) };
}

/** Marks fees of the viewer's branches as paid or waived, all or none. Refuses at `ids.<index>` with NOT_FOUND and FEE_NOT_DUE. */
export async function settleFees(context: RequestContext, ids: readonly string[], settled: Settled): Promise<void> {
  await context.em.transactional(async (tx) => {
    const fees = await lockFees(tx, context, { ids, fieldOf: (at) => `ids.${at}` }, 'DUE');
    await settle(tx, context, fees, settled);
  });
}

/** What became of the fees of cards that are locked, by card; locked too, so that they are settled once. */
export async function lockFeesOfCards(tx: EntityManager, passIds: readonly string[]): Promise<Map<string, FeeState>> {
  const theirs = sql`f.pass_id = any(${passIds}::uuid[])`;
  await transactionDatabase(tx).change(sql`select f.id from fee f where ${theirs} order by f.id for update`);
  return new Map((await readFees(tx, theirs)).map(({ pass_id, state }) => [pass_id, state]));
}

/** Marks the fees of cards as {@link settleFees} does, once {@link lockFeesOfCards} has locked them: those that are due. */
export async function settleFeesOfCards(
  tx: EntityManager,
  context: RequestContext,
  passIds: readonly string[],
  settled: Settled,
): Promise<void> {
  const fees = await readFees(tx, sql`f.pass_id = any(${passIds}::uuid[])`);
  await settle(
    tx,
    context,
    fees.filter(({ state }) => state === 'DUE'),
    settled,
  );
}

/** Undoes the payment or waiver of a fee, which is then due again. Refuses with NOT_FOUND, FEE_NOT_SETTLED, and at `reason`. */
export async function reopenFee(context: RequestContext, { id, reason: given }: { id: string; reason: string }) {
  const reason = reviewReason(given);
  await context.em.transactional(async (tx) => {
    const [fee] = await lockFees(tx, context, { ids: [id], fieldOf: () => 'id' }, 'PAID', 'WAIVED');
    if (!fee) refuse(ErrorCode.NOT_FOUND);
    await reopen(tx, context, [await tx.findOneOrFail(Fee, { id })], reason);
  });
}

const OPEN = { settlement: null, settledAt: null, settledById: null, receiptNumber: null, waiveReason: null };

async function reopen(tx: EntityManager, context: RequestContext, fees: readonly Fee[], reason: string): Promise<void> {
  await tx.nativeUpdate(Fee, { id: { $in: fees.map(({ id }) => id) } }, OPEN);
  await recordHistory(
    tx,
    authorOf(context),
    fees.map(({ passId: subjectId, receiptNumber }) => ({
      ...{ subject: 'PASS' as const, subjectId, action: 'FEE_REOPENED' as const, reason },
      changes: [{ field: 'receiptNumber' as const, before: receiptNumber ?? null, after: null }],
    })),
  );
}

/** Fees of cards that were settled at this moment are due again, as they were before (R-EXC-6). */
export async function reopenFeesSettledAt(
  tx: EntityManager,
  context: RequestContext,
  { passIds, at, reason }: { readonly passIds: readonly string[]; readonly at: Date; readonly reason: string },
): Promise<void> {
  const fees = await tx.find(Fee, { passId: { $in: [...passIds] }, settledAt: at });
  await reopen(tx, context, fees, reason);
}

type FeeRow = { readonly id: string; readonly pass_id: string; readonly state: FeeState };

function readFees(tx: EntityManager, which: Sql): Promise<FeeRow[]> {
  return transactionDatabase(tx).rows(
    { id: uuid, pass_id: uuid, state: oneOf(FEE_STATES) },
    sql`select f.id, f.pass_id, ${FEE_STATE} state from fee f join pass p on p.id = f.pass_id where ${which} order by f.id`,
  );
}

async function lockFees(
  tx: EntityManager,
  context: RequestContext,
  { ids, fieldOf }: { readonly ids: readonly string[]; readonly fieldOf: (at: number) => string },
  ...states: readonly FeeState[]
): Promise<FeeRow[]> {
  if (ids.length === 0) refuse(ErrorCode.REQUIRED, 'ids');
  if (ids.length > MAX_FEES) refuse(ErrorCode.TOO_MANY, 'ids', { limit: MAX_FEES });
  const named = sql`f.id = any(${ids.filter(isId)}::uuid[]) and ${feesOfBranches(context)}`;
  await transactionDatabase(tx).change(sql`select f.id from fee f where ${named} order by f.id for update`);
  const found = new Map((await readFees(tx, named)).map((fee) => [fee.id, fee]));
  const wrong = states.includes('DUE') ? ErrorCode.FEE_NOT_DUE : ErrorCode.FEE_NOT_SETTLED;
  refuseAny(
    ids.flatMap((id, at): ApiError[] => {
      const field = fieldOf(at);
      const fee = found.get(id);
      if (!fee) return [{ code: ErrorCode.NOT_FOUND, field }];
      if (ids.indexOf(id) < at) return [{ code: ErrorCode.DUPLICATE, field }];
      return states.includes(fee.state) ? [] : [{ code: wrong, field, params: { state: fee.state } }];
    }),
  );
  return [...found.values()];
}

async function settle(tx: EntityManager, context: RequestContext, fees: readonly FeeRow[], settled: Settled) {
  const { now, signedIn } = context;
  const by = { settledAt: now, settledById: signedIn.accountId };
  await tx.nativeUpdate(Fee, { id: { $in: fees.map(({ id }) => id) } }, { ...settled, ...by });
  const { settlement, receiptNumber, waiveReason: reason } = settled;
  const changes = receiptNumber ? [{ field: 'receiptNumber', before: null, after: receiptNumber } as const] : [];
  await recordHistory(
    tx,
    authorOf(context),
    fees.map(({ pass_id: subjectId }) => ({
      ...{ subject: 'PASS' as const, subjectId, reason, changes },
      action: settlement === 'PAID' ? ('FEE_PAID' as const) : ('FEE_WAIVED' as const),
    })),
  );
}
