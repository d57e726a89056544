import type { CardAction } from '../../gql/graphql';
import type { ApiError } from '../../lib/errors';

/** What became of cards that were to be marked together. */
export interface MarkOutcome {
  action: CardAction;
  /** All of them, or none. */
  marked: readonly string[];
  /** What is wrong with a card. */
  refused: readonly { number: string; error: ApiError }[];
  /** What is wrong with the whole of it. */
  whole: readonly ApiError[];
}

/** Assigns the errors at `numbers.2` to the card that was sent there. */
export function markOutcome(action: CardAction, numbers: readonly string[], errors: readonly ApiError[]): MarkOutcome {
  const placed = errors.map((error) => {
    const place = /^numbers\.(\d+)$/.exec(error.field ?? '')?.[1];
    return { error, number: place === undefined ? undefined : numbers[Number(place)] };
  });
  return {
    action,
    marked: errors.length === 0 ? numbers : [],
    refused: placed.flatMap(({ error, number }) => (number === undefined ? [] : [{ error, number }])),
    whole: placed.flatMap(({ error, number }) => (number === undefined ? [error] : [])),
  };
}
