import * as v from 'valibot';
import type { RequestContext } from '../context.js';
import { BanCause, CompanyBarRule } from '../people/ban-rule.entity.js';
import { refuseDuplicate } from '../shared/duplicates.js';
import { type ApiError, ErrorCode, found, refuse, refuseAny } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { dayInTaipei, inTaipei } from '../shared/taipei.js';
import { accepted, requiredText, tryCheck } from '../shared/validation.js';

const MAX_MONTHS = 12;

interface CauseForm {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly holdsFrom: string;
  readonly inUse: boolean;
  readonly months: readonly number[];
  readonly cancelsAtCase?: number | null;
  readonly extraMonths: number;
}

const names = v.object({ nameZh: requiredText(60), nameEn: requiredText(100) });
const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

/**
 * Enters a version of a cause, from tomorrow at the earliest: what was decided by a rule stays as it was (R-WEB-2). Refuses at
 * the fields, all at once, and with BAN_CAUSE_TAKEN at `holdsFrom`.
 */
export async function enterBanCause({ em, now, signedIn }: RequestContext, input: CauseForm): Promise<void> {
  const code = input.code.trim().toUpperCase();
  const months = [...new Set(input.months)].sort((a, b) => a - b);
  const cancelsAtCase = input.cancelsAtCase ?? null;
  const wrongMonths = months.length === 0 || months.some((month) => month < 1 || month > MAX_MONTHS);
  const { nameZh, nameEn } = accepted(tryCheck(names, input), [
    ...(CODE.test(code) ? [] : [{ code: ErrorCode.INVALID, field: 'code' }]),
    ...dayErrors(input.holdsFrom, now),
    ...(wrongMonths ? [outOfRange('months', 1, MAX_MONTHS)] : []),
    ...within('cancelsAtCase', cancelsAtCase, 2, 99),
    ...within('extraMonths', input.extraMonths, 0, MAX_MONTHS),
  ]);
  const { holdsFrom, inUse, extraMonths } = input;
  const rule = { code, nameZh, nameEn, holdsFrom, inUse, months, cancelsAtCase, extraMonths };
  await refuseDuplicate(ErrorCode.BAN_CAUSE_TAKEN, 'holdsFrom', () =>
    em.transactional((tx) =>
      tx.insert(BanCause, { id: newId(), ...rule, enteredAt: now, enteredById: signedIn.accountId }),
    ),
  );
}

interface CompanyRuleForm {
  readonly holdsFrom: string;
  readonly cases: number;
  readonly days: number;
  readonly furtherDays: number;
}

/** Enters a version of the rule for companies; likewise. */
export async function enterCompanyBarRule(
  { em, now, signedIn }: RequestContext,
  { holdsFrom, cases, days, furtherDays }: CompanyRuleForm,
): Promise<void> {
  refuseAny([
    ...dayErrors(holdsFrom, now),
    ...within('cases', cases, 1, 999),
    ...within('days', days, 0, 365),
    ...within('furtherDays', furtherDays, 0, 365),
  ]);
  const rule = { holdsFrom, cases, days, furtherDays };
  await refuseDuplicate(ErrorCode.BAN_CAUSE_TAKEN, 'holdsFrom', () =>
    em.transactional((tx) =>
      tx.insert(CompanyBarRule, { id: newId(), ...rule, enteredAt: now, enteredById: signedIn.accountId }),
    ),
  );
}

/** Withdraws a version of either kind that does not hold yet. Refuses with NOT_FOUND, BAN_RULE_IN_FORCE. */
export async function withdrawBanRule({ em, now, signedIn }: RequestContext, id: string): Promise<void> {
  await em.transactional(async (tx) => {
    const open = { id, withdrawnAt: null };
    const rule = isId(id) ? ((await tx.findOne(BanCause, open)) ?? (await tx.findOne(CompanyBarRule, open))) : null;
    const { holdsFrom } = found(rule);
    if (holdsFrom <= dayInTaipei(now)) refuse(ErrorCode.BAN_RULE_IN_FORCE);
    const withdrawn = { withdrawnAt: now, withdrawnById: signedIn.accountId };
    if (rule instanceof BanCause) await tx.nativeUpdate(BanCause, { id }, withdrawn);
    else await tx.nativeUpdate(CompanyBarRule, { id }, withdrawn);
  });
}

/** A rule holds from tomorrow at the earliest: never for what has passed. */
function dayErrors(holdsFrom: string, now: Date): ApiError[] {
  const min = inTaipei(now).toPlainDate().add({ days: 1 }).toString();
  return holdsFrom >= min ? [] : [{ code: ErrorCode.OUT_OF_RANGE, field: 'holdsFrom', params: { min } }];
}

const outOfRange = (field: string, min: number, max: number): ApiError => ({
  code: ErrorCode.OUT_OF_RANGE,
  field,
  params: { min, max },
});

const within = (field: string, value: number | null, min: number, max: number): ApiError[] =>
  value === null || (value >= min && value <= max) ? [] : [outOfRange(field, min, max)];
