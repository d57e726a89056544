import { type Client, type OperationResult, useClient } from '@urql/solid';
import { type Accessor, createSignal } from 'solid-js';
import { readFragment } from '../../../gql';
import type { DecideWithUndoMutationVariables, PendingPartsFragment } from '../../../gql/graphql';
import { batchChanged, decideWithUndo, PendingParts, undoBatch, undoDecision } from './pending-documents';

/** The viewer's decisions that have not taken effect. */
export interface PendingDecisions {
  all: Accessor<readonly PendingPartsFragment[]>;
  /** The one on this case that can be undone. */
  of: (caseId: string | undefined) => PendingPartsFragment | undefined;
  decide: (decision: DecideWithUndoMutationVariables) => Promise<OperationResult>;
  /** Also forgets one that could not take effect. False when it was too late. */
  undo: (decision: PendingPartsFragment) => Promise<boolean>;
  /** Undoes what has not taken effect of cases that were approved together; how many cases are open again. */
  undoBatch: (batchId: string) => Promise<number>;
  /** Counts how often the pending decisions are to be asked for again: some were made elsewhere. */
  stale: Accessor<number>;
  readAgain: () => void;
  /** What the API says now. */
  replace: (now: readonly PendingPartsFragment[]) => void;
  /** The case that was last opened again: its decision was undone, or could not take effect. */
  reopened: Accessor<{ caseId: string } | undefined>;
  /** Counts how often decisions took effect or could not: what shows cases is then read again. */
  settled: Accessor<number>;
}

export const canBeUndone = ({ refusals }: PendingPartsFragment): boolean => refusals == null;

function createPendingDecisions(client: Client): PendingDecisions {
  const [all, setAll] = createSignal<readonly PendingPartsFragment[]>([]);
  const [reopened, setReopened] = createSignal<{ caseId: string }>();
  const [settled, setSettled] = createSignal(0);
  const [stale, setStale] = createSignal(0);
  const without = (id: string) => all().filter((each) => each.id !== id);
  return {
    all,
    of: (caseId) => all().find((each) => each.caseId === caseId && canBeUndone(each)),
    decide: async (decision) => {
      const result = await client.mutation(decideWithUndo, decision).toPromise();
      const made = readFragment(PendingParts, result.data?.decideWithUndo);
      if (made) {
        setReopened(undefined);
        setAll([...without(made.id), made]);
      }
      return result;
    },
    undo: async (decision) => {
      const { error } = await client.mutation(undoDecision, { id: decision.id }).toPromise();
      if (error) return false;
      setReopened({ caseId: decision.caseId });
      setAll(without(decision.id));
      return true;
    },
    undoBatch: async (batchId) => {
      const { data } = await client.mutation(undoBatch, { id: batchId }, batchChanged).toPromise();
      const caseIds = data?.undoBatch.caseIds ?? [];
      for (const caseId of caseIds) setReopened({ caseId });
      setAll(all().filter((each) => !caseIds.includes(each.caseId)));
      return caseIds.length;
    },
    stale,
    readAgain: () => setStale((times) => times + 1),
    replace: (now) => {
      const over = all().filter(
        (each) => canBeUndone(each) && !now.some((other) => other.id === each.id && canBeUndone(other)),
      );
      for (const { id, caseId } of over) if (now.some((each) => each.id === id)) setReopened({ caseId });
      setAll(now);
      if (over.length === 0) return;
      setSettled((times) => times + 1);
    },
    reopened,
    settled,
  };
}

const ofClient = new WeakMap<Client, PendingDecisions>();

/** The same for all parts of a program: a decision outlives the page on which it was made. */
export function usePendingDecisions(): PendingDecisions {
  const client = useClient();
  const known = ofClient.get(client) ?? createPendingDecisions(client);
  ofClient.set(client, known);
  return known;
}
