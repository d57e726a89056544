/** The most single-entry passes per passport and calendar month, over all companies and ports (R-ONE-3). */
export const SINGLE_ENTRY_MONTHLY_LIMIT = 3;

/** The places that a passport has in a month, each of which one pass takes. */
export const MONTHLY_SLOTS = Array.from({ length: SINGLE_ENTRY_MONTHLY_LIMIT }, (_, index) => index + 1);

/** Places beyond these that a branch granted a company for a passport and month (R-ONE-10). */
export interface GrantedPlaces {
  readonly granted: number;
  /** How many of them passes of the company have taken. */
  readonly used: number;
}

/** How many more passes may be issued: in places of the month that are free, and in granted ones (R-ONE-3, R-ONE-10). */
export function placesLeft(taken: number, { granted, used }: GrantedPlaces): number {
  return Math.max(SINGLE_ENTRY_MONTHLY_LIMIT - taken, 0) + granted - used;
}
