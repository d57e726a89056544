import {
  type Client,
  type CombinedError,
  cacheExchange,
  createClient,
  type Exchange,
  fetchExchange,
  mapExchange,
  type OperationContext,
} from '@urql/core';
import { acknowledgeIdNumbers } from './acknowledge-id-numbers';
import { hasCode } from './errors';

/** No form of another site can send it: the API takes no request without. */
const preflight = { 'apollo-require-preflight': '1' };

/** In the context of a mutation: its request outlives the page. */
export const lastWords: Partial<OperationContext> = {
  fetchOptions: { keepalive: true, credentials: 'same-origin', headers: preflight },
};

export interface GraphQLClientOptions {
  url?: string;
  /** Called when an answer shows that there is no session any more. */
  onUnauthenticated?: (error: CombinedError) => void;
  /** Called when an answer shows that the session waits for the second factor. */
  onHalfSignedIn?: (error: CombinedError) => void;
  fetch?: typeof fetch;
  /** Sent along with every request. */
  headers?: () => Record<string, string>;
  /** Sees what pages get, from the cache too. */
  exchange?: Exchange;
}

/** The one client of an SPA; hand it to the `Provider` of @urql/solid. */
export function createGraphQLClient(options: GraphQLClientOptions = {}): Client {
  return createClient({
    url: options.url ?? '/graphql',
    // By GET the variables, and with them personal data, would stand in the address and in every log.
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetch: options.fetch,
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { ...options.headers?.(), ...preflight },
    }),
    exchanges: [
      // @urql/solid reconciles new data into the old object in place. Without a copy that object is the cache's own,
      // and page 1 would come back from the cache with the rows of page 2.
      mapExchange({ onResult: (result) => ({ ...result, data: structuredClone(result.data) }) }),
      ...(options.exchange ? [options.exchange] : []),
      cacheExchange,
      mapExchange({
        onError: (error) => {
          if (hasCode(error, 'UNAUTHENTICATED')) options.onUnauthenticated?.(error);
          if (hasCode(error, 'SECOND_FACTOR_REQUIRED') || hasCode(error, 'SECOND_FACTOR_SETUP_REQUIRED')) {
            options.onHalfSignedIn?.(error);
          }
        },
      }),
      acknowledgeIdNumbers,
      fetchExchange,
    ],
  });
}
