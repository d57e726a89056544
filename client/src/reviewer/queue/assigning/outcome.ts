import type { AssignWorkMutation } from '../../../gql/graphql';
import type { ApiError } from '../../../lib/errors';
import { t } from '../../../lib/i18n';

/** Whom cases were to be assigned to; `ALL`: given back, to be taken by any colleague. */
export type Assignee = { kind: 'VIEWER' } | { kind: 'ALL' } | { kind: 'COLLEAGUE'; name: string };

/** What became of each case. */
export interface AssignOutcome {
  to: Assignee;
  assigned: readonly string[];
  refused: readonly { id: string; code: string }[];
  /** What stopped all of them. */
  whole: readonly ApiError[];
}

export function outcomeOf(
  to: Assignee,
  rows: AssignWorkMutation['assignWork'],
  whole: readonly ApiError[] = [],
): AssignOutcome {
  return {
    to,
    assigned: rows.flatMap(({ id, refusal }) => (refusal ? [] : [id])),
    refused: rows.flatMap(({ id, refusal }) => (refusal ? [{ id, code: refusal }] : [])),
    whole,
  };
}

export const isRefused = ({ refused, whole }: AssignOutcome): boolean => refused.length + whole.length > 0;

/** How many were assigned, and to whom; nothing where none was. */
export function assignedText({ to, assigned }: AssignOutcome): string | undefined {
  const count = assigned.length;
  if (count === 0) return undefined;
  if (to.kind === 'COLLEAGUE') return t('work:assign.done.COLLEAGUE', { count, name: to.name });
  return t(`work:assign.done.${to.kind}`, { count });
}
