import type { OperationContext } from '@urql/solid';
import { createEffect, createSignal } from 'solid-js';

/**
 * Reads a query again, for certain: while an answer is on its way the client would be content with that one, which may
 * have been given before what is to be seen happened.
 */
export function createReload(
  result: { readonly fetching: boolean; readonly stale: boolean },
  read: (options: Partial<OperationContext>) => void,
): () => void {
  const [wanted, setWanted] = createSignal(false);
  createEffect(() => {
    if (!wanted() || result.fetching || result.stale) return;
    setWanted(false);
    read({ requestPolicy: 'network-only' });
  });
  return () => void setWanted(true);
}
