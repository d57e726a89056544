import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf, changesBetween, recordHistory } from '../history/history.js';
import { refuseDuplicate } from '../shared/duplicates.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { inTaipei } from '../shared/taipei.js';
import { FeeRule } from './fee.entity.js';
import type { FeeRuleInput } from './fee.input.js';

const MAX_AMOUNT = 100_000;

/**
 * Sets what is charged from a day on, never for a day that has begun (R-EXC-2). Refuses with OUT_OF_RANGE at `holdsFrom` and
 * `amount`, and with DUPLICATE at `holdsFrom` if another rule begins on that day.
 */
export async function planFeeRule(context: RequestContext, input: FeeRuleInput): Promise<void> {
  const { now, signedIn, em } = context;
  const { service, holdsFrom, amount, freeIssuedBefore = null } = input;
  const tomorrow = inTaipei(now).toPlainDate().add({ days: 1 }).toString();
  const outOfRange = (field: string, params: ApiError['params']) => ({ code: ErrorCode.OUT_OF_RANGE, field, params });
  refuseAny([
    ...(holdsFrom < tomorrow ? [outOfRange('holdsFrom', { min: tomorrow })] : []),
    ...(amount < 0 || amount > MAX_AMOUNT ? [outOfRange('amount', { min: 0, max: MAX_AMOUNT })] : []),
  ]);
  const rule = { id: newId(), service, holdsFrom, amount, freeIssuedBefore, setAt: now, setById: signedIn.accountId };
  await refuseDuplicate(
    ErrorCode.DUPLICATE,
    'holdsFrom',
    () =>
      em.transactional(async (tx) => {
        await tx.insert(FeeRule, rule);
        const changes = changesBetween({}, { firstDay: holdsFrom, amount, freeIssuedBefore });
        await recordHistory(tx, authorOf(context), [
          { subject: 'FEE_RULE', subjectId: rule.id, action: 'CREATED', changes },
        ]);
      }),
    { day: holdsFrom },
  );
}

/** Takes back a rule that does not hold yet. Refuses with NOT_FOUND, FEE_RULE_IN_FORCE, and at `reason`. */
export async function withdrawFeeRule(
  context: RequestContext,
  { id, reason: given }: { id: string; reason: string },
): Promise<void> {
  const reason = reviewReason(given);
  const { now, signedIn } = context;
  await context.em.transactional(async (tx) => {
    if (!isId(id)) refuse(ErrorCode.NOT_FOUND);
    await transactionDatabase(tx).change(sql`select f.id from fee_rule f where f.id = ${id} for update`);
    const rule = await tx.findOne(FeeRule, { id, withdrawnAt: null });
    if (!rule) refuse(ErrorCode.NOT_FOUND);
    if (rule.holdsFrom <= inTaipei(now).toPlainDate().toString()) refuse(ErrorCode.FEE_RULE_IN_FORCE);
    const withdrawn = { withdrawnAt: now, withdrawnById: signedIn.accountId, withdrawReason: reason };
    await tx.nativeUpdate(FeeRule, { id }, withdrawn);
    await recordHistory(tx, authorOf(context), [{ subject: 'FEE_RULE', subjectId: id, action: 'WITHDRAWN', reason }]);
  });
}
