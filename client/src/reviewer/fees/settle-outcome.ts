import type { FeeRowFragment } from '../../gql/graphql';
import type { ApiError } from '../../lib/errors';

/** What became of fees that were to be settled together. */
export interface SettleOutcome {
  /** All of them, or none. */
  settled: readonly FeeRowFragment[];
  /** What is wrong with a fee. */
  refused: readonly { fee: FeeRowFragment; error: ApiError }[];
  /** What is wrong with the whole of it. */
  whole: readonly ApiError[];
}

/** Assigns the errors at `ids.2` to the fee that was sent there. */
export function settleOutcome(fees: readonly FeeRowFragment[], errors: readonly ApiError[]): SettleOutcome {
  const placed = errors.map((error) => {
    const place = /^ids\.(\d+)$/.exec(error.field ?? '')?.[1];
    return { error, fee: place === undefined ? undefined : fees[Number(place)] };
  });
  return {
    settled: [],
    refused: placed.flatMap(({ error, fee }) => (fee ? [{ error, fee }] : [])),
    whole: placed.flatMap(({ error, fee }) => (fee ? [] : [error])),
  };
}
