import type { CardAction } from '../../gql/graphql';
import type { Fault } from '../../lib/errors';

/** What became of cards that were to be marked together. */
export interface MarkOutcome {
  action: CardAction;
  /** All of them, or none. */
  marked: readonly string[];
  /** What is wrong with a card. */
  refused: readonly { number: string; fault: Fault }[];
  /** What is wrong with the whole of it. */
  whole: readonly Fault[];
}

/** Assigns the faults at `numbers.2` to the card that was sent there. */
export function markOutcome(action: CardAction, numbers: readonly string[], faults: readonly Fault[]): MarkOutcome {
  const placed = faults.map((fault) => {
    const place = /^numbers\.(\d+)$/.exec(fault.field ?? '')?.[1];
    return { fault, number: place === undefined ? undefined : numbers[Number(place)] };
  });
  return {
    action,
    marked: faults.length === 0 ? numbers : [],
    refused: placed.flatMap(({ fault, number }) => (number === undefined ? [] : [{ fault, number }])),
    whole: placed.flatMap(({ fault, number }) => (number === undefined ? [fault] : [])),
  };
}
