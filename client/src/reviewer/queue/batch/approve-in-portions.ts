import type { ApproveCasesMutation, ApproveCasesMutationVariables, CaseApprovalsQuery } from '../../../gql/graphql';
import { type ApiError, apiErrors, type ErrorLike } from '../../../lib/errors';
import { inPortions } from '../../../lib/in-portions';
import type { NamedCase } from '../assigning/outcome';

export type CaseApproval = CaseApprovalsQuery['caseApprovals'][number];

/** So many in one call: how far it has come is shown after each. */
const portion = 10;

/** What became of each case that was to be approved. */
export interface BatchOutcome {
  approved: readonly string[];
  refused: readonly (NamedCase & { codes: readonly string[] })[];
  /** Those that came to no answer, and what stopped them. */
  stopped: readonly NamedCase[];
  whole: readonly ApiError[];
}

type Send = (
  asked: ApproveCasesMutationVariables,
) => Promise<{ data?: ApproveCasesMutation | null; error?: ErrorLike }>;

/** Approves cases portion by portion, as one batch; what stops a portion stops those after it. */
export async function approveInPortions(
  send: Send,
  cases: readonly (NamedCase & { version: number })[],
  onDone: (count: number) => void,
): Promise<BatchOutcome> {
  let batchId: string | null = null;
  let whole: readonly ApiError[] = [];
  const answers = new Map<string, readonly string[]>();
  for (const some of inPortions(cases, portion)) {
    const asked = some.map(({ id, version }) => ({ id, version }));
    const { data, error }: Awaited<ReturnType<Send>> = await send({ cases: asked, batchId });
    whole = apiErrors(error);
    if (!data || whole.length > 0) break;
    batchId = data.approveCases.id;
    for (const { id, refusals } of data.approveCases.results) answers.set(id, refusals);
    onDone(answers.size);
  }
  const named = ({ id, name }: NamedCase) => ({ id, name });
  return {
    approved: cases.flatMap(({ id }) => (answers.get(id)?.length === 0 ? [id] : [])),
    refused: cases.flatMap((each) => {
      const codes = answers.get(each.id) ?? [];
      return codes.length > 0 ? [{ ...named(each), codes }] : [];
    }),
    stopped: cases.filter(({ id }) => !answers.has(id)).map(named),
    whole,
  };
}
