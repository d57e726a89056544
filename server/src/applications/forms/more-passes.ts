import { type ApiError, ErrorCode } from '../../shared/errors.js';
import { inTaipei, monthOf, startOfDay, startOfNextMonth } from '../../shared/taipei.js';

/** The most passes beyond the three of a month that one application may ask for (R-ONE-10): one for every day. */
export const MAX_MORE_PASSES = 31;

/** How many months ahead they may be asked for; this month is 0. */
export const MAX_MONTHS_AHEAD = 11;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What is wrong with month and number, where they are given: INVALID, OUT_OF_RANGE (R-ONE-10). */
export function morePassesErrors(
  { month, morePasses }: { readonly month?: string | null; readonly morePasses?: number | null },
  now: Date,
): ApiError[] {
  const first = inTaipei(now).toPlainDate().toPlainYearMonth();
  const [min, max] = [first.toString(), first.add({ months: MAX_MONTHS_AHEAD }).toString()];
  const errors: ApiError[] = [];
  if (month && !MONTH.test(month)) errors.push({ code: ErrorCode.INVALID, field: 'month' });
  else if (month && (month < min || month > max)) {
    errors.push({ code: ErrorCode.OUT_OF_RANGE, field: 'month', params: { min, max } });
  }
  if (morePasses != null && (morePasses < 1 || morePasses > MAX_MORE_PASSES)) {
    errors.push({ code: ErrorCode.OUT_OF_RANGE, field: 'morePasses', params: { min: 1, max: MAX_MORE_PASSES } });
  }
  return errors;
}

/** The moment at which a month ended; null if it has not (R-TIME-1). */
export function monthOverSince(month: string, now: Date): Date | null {
  return month < monthOf(now) ? startOfNextMonth(startOfDay(`${month}-01`)) : null;
}
