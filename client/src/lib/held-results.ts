import { type Client, type CombinedError, type Exchange, mapExchange, type Operation } from '@urql/core';

export interface HeldResultsOptions {
  /** Whether the page must keep its content and ignore new answers. */
  holding: () => boolean;
  /** Whether this refusal is one of the page as it stands, not of what it asks for. */
  refused: (error: CombinedError) => boolean;
  onRefused: () => void;
}

export interface HeldResults {
  exchange: Exchange;
  /** Asks again what was refused or held back. */
  askAgain(client: Client): void;
}

/** Operation-context flag: deliver the API's result unchanged instead of holding the old one. */
export const asItIs = { asItIs: true };

/**
 * Keeps on a page what it shows while the API will not show it again: a form that stands on it must not go, and with it
 * what was typed. Mutations are answered as ever; they were refused, and say so.
 */
export function createHeldResults(options: HeldResultsOptions): HeldResults {
  const known = new Map<number, unknown>();
  const waiting = new Map<number, Operation>();
  const exchange = mapExchange({
    onResult: (result) => {
      const { operation, error } = result;
      const refused = error !== undefined && options.refused(error);
      if (refused) options.onRefused();
      if (operation.kind !== 'query' || operation.context.asItIs) return result;
      if (!refused && !options.holding()) {
        waiting.delete(operation.key);
        if (!error) known.set(operation.key, result.data);
        return result;
      }
      waiting.set(operation.key, operation);
      return known.has(operation.key) ? { ...result, data: known.get(operation.key), error: undefined } : result;
    },
  });
  return {
    exchange,
    askAgain: (client) => {
      const operations = [...waiting.values()];
      waiting.clear();
      for (const operation of operations) {
        client.reexecuteOperation(
          client.createRequestOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }),
        );
      }
    },
  };
}
