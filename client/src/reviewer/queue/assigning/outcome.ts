import type { AssignWorkMutation } from '../../../gql/graphql';
import type { ApiError } from '../../../lib/errors';
import { t } from '../../../lib/i18n';

/** Whom cases were to be assigned to; `ALL`: given back, to be taken by any colleague. */
export type Assignee = { kind: 'VIEWER' } | { kind: 'ALL' } | { kind: 'COLLEAGUE'; name: string };

/** A case, and what it is called: it may have left the list by the time that is told. */
export interface NamedCase {
  id: string;
  name: string;
}

/** What became of each case. */
export interface AssignOutcome {
  to: Assignee;
  assigned: readonly string[];
  refused: readonly (NamedCase & { code: string })[];
  /** Those that came to no answer, and what stopped them. */
  stopped: readonly NamedCase[];
  whole: readonly ApiError[];
}

export function outcomeOf(
  to: Assignee,
  cases: readonly NamedCase[],
  rows: AssignWorkMutation['assignWork'],
  whole: readonly ApiError[] = [],
): AssignOutcome {
  const answers = new Map(rows.map(({ id, refusal }) => [id, refusal ?? undefined]));
  return {
    to,
    assigned: rows.flatMap(({ id, refusal }) => (refusal ? [] : [id])),
    refused: cases.flatMap((each) => {
      const code = answers.get(each.id);
      return code ? [{ ...each, code }] : [];
    }),
    stopped: cases.filter(({ id }) => !answers.has(id)),
    whole,
  };
}

/** The cases that are not assigned. */
export const notAssigned = ({ refused, stopped }: AssignOutcome): readonly NamedCase[] => [...refused, ...stopped];

export const isRefused = (outcome: AssignOutcome): boolean => notAssigned(outcome).length > 0;

/** How many were assigned, and to whom; nothing where none was. */
export function assignedText({ to, assigned }: AssignOutcome): string | undefined {
  const count = assigned.length;
  if (count === 0) return undefined;
  if (to.kind === 'COLLEAGUE') return t('work:assign.done.COLLEAGUE', { count, name: to.name });
  return t(`work:assign.done.${to.kind}`, { count });
}
