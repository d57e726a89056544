import { type Client, type CombinedError, type Exchange, mapExchange, type Operation } from '@urql/core';

export interface ResultFreezeOptions {
  /** Whether the page must keep its content and ignore new answers. */
  frozen: () => boolean;
  /** Whether the refusal is about the page's company and not about the request itself. */
  refused: (error: CombinedError) => boolean;
  onRefused: () => void;
}

export interface ResultFreeze {
  exchange: Exchange;
  /** Repeats the queries that were refused or held back. */
  refetch(client: Client): void;
}

/** Operation-context flag: this query always shows the API's latest result. */
export const unfrozen = { unfrozen: true };

/**
 * Keeps on a page the results it shows while the API refuses to repeat them, so that no form disappears with what was
 * typed. Mutations get their own answers: they were refused.
 */
export function createResultFreeze(options: ResultFreezeOptions): ResultFreeze {
  const known = new Map<number, unknown>();
  const waiting = new Map<number, Operation>();
  const exchange = mapExchange({
    onResult: (result) => {
      const { operation, error } = result;
      const refused = error !== undefined && options.refused(error);
      if (refused) options.onRefused();
      if (operation.kind !== 'query' || operation.context.unfrozen) return result;
      if (!refused && !options.frozen()) {
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
    refetch: (client) => {
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
