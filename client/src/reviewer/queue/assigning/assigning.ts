import { createMutation } from '@urql/solid';
import { type Accessor, createSignal } from 'solid-js';
import { useViewer } from '../../../domain/session/viewer-context';
import { assignCases } from './assign-cases';
import { assigned, assignWork } from './assignment-documents';
import type { AssignOutcome, NamedCase } from './outcome';

export interface Assigning {
  busy: Accessor<boolean>;
  /** Of the last attempt, as far as it was shown. */
  outcome: Accessor<AssignOutcome | undefined>;
  show: (outcome: AssignOutcome | undefined) => void;
  /** The viewer takes cases. */
  takeMine: (cases: readonly NamedCase[]) => Promise<AssignOutcome>;
}

/** Assigning cases without a question: to the viewer. */
export function createAssigning(): Assigning {
  const { viewer } = useViewer();
  const [, send] = createMutation(assignWork);
  const [busy, setBusy] = createSignal(false);
  const [outcome, show] = createSignal<AssignOutcome>();
  return {
    busy,
    outcome,
    show,
    takeMine: async (cases) => {
      setBusy(true);
      const accountId = viewer()?.account.id ?? '';
      const made = await assignCases((asked) => send(asked, assigned), cases, accountId, { kind: 'VIEWER' });
      setBusy(false);
      return made;
    },
  };
}
