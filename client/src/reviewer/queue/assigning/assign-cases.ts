import type { AssignWorkMutation } from '../../../gql/graphql';
import { type ApiError, apiErrors } from '../../../lib/errors';
import { inPortions } from '../../../lib/in-portions';
import { type Assignee, type AssignOutcome, type NamedCase, outcomeOf } from './outcome';

/** The API takes so many at once. */
const portion = 50;

interface Asked {
  ids: string[];
  accountId: string | null;
}

type Send = (asked: Asked) => Promise<{ data?: AssignWorkMutation | null; error?: Parameters<typeof apiErrors>[0] }>;

/** Assigns cases portion by portion; what stops a portion stops those after it, and what was assigned before stays so. */
export async function assignCases(
  send: Send,
  cases: readonly NamedCase[],
  accountId: string | null,
  to: Assignee,
): Promise<AssignOutcome> {
  const rows: AssignWorkMutation['assignWork'] = [];
  let whole: readonly ApiError[] = [];
  for (const some of inPortions(cases, portion)) {
    const { data, error } = await send({ ids: some.map(({ id }) => id), accountId });
    whole = apiErrors(error);
    if (!data || whole.length > 0) break;
    rows.push(...data.assignWork);
  }
  return outcomeOf(to, cases, rows, whole);
}
