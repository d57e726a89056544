import { createMutation } from '@urql/solid';
import { type Accessor, createSignal } from 'solid-js';
import { graphql } from '../../gql';
import type { CardAction } from '../../gql/graphql';
import { faultList } from '../../lib/errors';
import { type MarkOutcome, markOutcome } from './mark-outcome';

const MarkCards = graphql(`
  mutation MarkCards($numbers: [String!]!, $action: CardAction!) {
    markCards(numbers: $numbers, action: $action) {
      ...CardRow
    }
  }
`);

export interface CardMarking {
  busy: Accessor<boolean>;
  /** Of the last attempt. */
  outcome: Accessor<MarkOutcome | undefined>;
  clear: () => void;
  mark: (action: CardAction, numbers: readonly string[]) => Promise<MarkOutcome>;
}

/** Notes that cards are made, or collected. */
export function createCardMarking(): CardMarking {
  const [result, send] = createMutation(MarkCards);
  const [outcome, setOutcome] = createSignal<MarkOutcome>();
  return {
    busy: () => result.fetching,
    outcome,
    clear: () => setOutcome(undefined),
    mark: async (action, numbers) => {
      // The application that a card came of goes on with it.
      const { error } = await send({ action, numbers: [...numbers] }, { additionalTypenames: ['Application'] });
      const told = markOutcome(action, numbers, faultList(error));
      setOutcome(told);
      return told;
    },
  };
}
