import { ErrorCode, refuse } from '../../shared/errors.js';
import type { PageRequest } from '../../shared/paging.js';
import type { EligibilityType } from '../forms/eligibility.type.js';

/** Most people or passes that are judged for one answer. */
const MAX_CANDIDATES = 5_000;

/** So many are read, and one more: of more than the most there is no part that would answer the question. */
export const CANDIDATES_READ = MAX_CANDIDATES + 1;

interface Candidates<T> {
  /** All that the filter leaves, in the order of the list. */
  readonly ids: readonly string[];
  /** Only those to whom the form is open, or only the others; both if nothing is asked. */
  readonly allowed: boolean | null;
  readonly eligibilityOf: (id: string) => Promise<EligibilityType>;
  readonly read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;
}

/** The page of those that are, or are not, eligible. Refuses with TOO_MANY at `filter` beyond 5,000 candidates. */
export async function candidatePage<T>(
  { ids, allowed, eligibilityOf, read }: Candidates<T>,
  request: PageRequest,
): Promise<{ items: T[]; request: PageRequest; count: () => Promise<number> }> {
  if (ids.length > MAX_CANDIDATES) refuse(ErrorCode.TOO_MANY, 'filter', { limit: MAX_CANDIDATES });
  const answers = await Promise.all(ids.map(async (id) => ({ id, eligibility: await eligibilityOf(id) })));
  const wanted = answers.filter(({ eligibility }) => allowed === null || eligibility.allowed === allowed);
  const shown = wanted.slice(request.offset, request.offset + request.size).map(({ id }) => id);
  const rows = await read(shown);
  return {
    items: shown.flatMap((id) => rows.get(id) ?? []),
    request,
    count: () => Promise.resolve(wanted.length),
  };
}
