import { createMutation } from '@urql/solid';
import type { Accessor } from 'solid-js';
import { graphql } from '../../gql';
import type { CardAction } from '../../gql/graphql';
import { type ApiError, apiErrors } from '../../lib/errors';
import { createSignalFor } from '../../lib/state-of';
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
  clearOutcome: () => void;
  /** Shows cards as marked that were marked otherwise. */
  done: (action: CardAction, numbers: readonly string[]) => void;
  /** Shows why cards were refused that were to be put into a batch. */
  refused: (numbers: readonly string[], errors: readonly ApiError[]) => void;
  mark: (action: CardAction, numbers: readonly string[]) => Promise<MarkOutcome>;
}

/** Marks cards as made or collected. The outcome belongs to the list that is on screen. */
export function createCardMarking(list: Accessor<string>): CardMarking {
  const [result, send] = createMutation(MarkCards);
  const [outcome, setOutcome] = createSignalFor<MarkOutcome | undefined>(list, () => undefined);
  return {
    busy: () => result.fetching,
    outcome,
    clearOutcome: () => setOutcome(undefined),
    done: (action, numbers) => setOutcome(markOutcome(action, numbers, [])),
    refused: (numbers, errors) => setOutcome(markOutcome('MARK_MADE', numbers, errors)),
    mark: async (action, numbers) => {
      // The application of a card changes with it.
      const { error } = await send({ action, numbers: [...numbers] }, { additionalTypenames: ['Application'] });
      const latest = markOutcome(action, numbers, apiErrors(error));
      setOutcome(latest);
      return latest;
    },
  };
}
