import { createMutation } from '@urql/solid';
import { type Accessor, createSignal } from 'solid-js';
import { useViewer } from '../../../domain/session/viewer-context';
import type { AssignWorkMutation } from '../../../gql/graphql';
import { apiErrors } from '../../../lib/errors';
import { assigned, assignWork } from './assignment-documents';
import { type AssignOutcome, outcomeOf } from './outcome';

export interface Assigning {
  busy: Accessor<boolean>;
  /** Of the last attempt, as far as it was shown. */
  outcome: Accessor<AssignOutcome | undefined>;
  show: (outcome: AssignOutcome | undefined) => void;
  /** The viewer takes cases. */
  takeMine: (ids: readonly string[]) => Promise<AssignOutcome>;
}

/** Assigning cases without a question: to the viewer. */
export function createAssigning(): Assigning {
  const { viewer } = useViewer();
  const [result, send] = createMutation(assignWork);
  const [outcome, show] = createSignal<AssignOutcome>();
  return {
    busy: () => result.fetching,
    outcome,
    show,
    takeMine: async (ids) => {
      const accountId = viewer()?.account.id ?? '';
      const { data, error } = await send({ ids: [...ids], accountId }, assigned);
      const rows: AssignWorkMutation['assignWork'] = data?.assignWork ?? [];
      return outcomeOf({ kind: 'VIEWER' }, rows, apiErrors(error));
    },
  };
}
