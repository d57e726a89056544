/** The most single-entry passes per passport and calendar month, over all companies and ports (R-ONE-3). */
export const SINGLE_ENTRY_MONTHLY_LIMIT = 3;

/** The places that a passport has in a month, each of which one pass takes. */
export const MONTHLY_SLOTS = Array.from({ length: SINGLE_ENTRY_MONTHLY_LIMIT }, (_, index) => index + 1);

/** Whether so many more passes may be issued to a passport in a month: the fourth is refused (R-ONE-3). */
export function isWithinMonthlyLimit(taken: number, more: number): boolean {
  return taken + more <= SINGLE_ENTRY_MONTHLY_LIMIT;
}
