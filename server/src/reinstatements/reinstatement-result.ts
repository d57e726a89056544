import type { ApiError } from '../shared/errors.js';

/** What became of one of the passes that were named: its reinstatement, or why there is none. */
export interface RowResult {
  readonly number: string;
  readonly reinstatementId: string | null;
  readonly error: ApiError | null;
}

/** The results as an idempotency key remembers them. */
export const storedResults = (results: readonly RowResult[]): string => JSON.stringify(results);
export const resultsFrom = (stored: string): RowResult[] => JSON.parse(stored) as RowResult[];
