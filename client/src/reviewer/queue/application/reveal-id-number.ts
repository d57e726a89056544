import { useClient } from '@urql/solid';
import type { Accessor } from 'solid-js';
import { errorText } from '../../../domain/errors/error-text';
import { revealItemNumber } from './item-documents';

/** Reads the number of one item in clear, anew each time, so that the audit knows of each time (R-ACC-4). */
export function createItemReveal(number: Accessor<string>, place: Accessor<number>, id: Accessor<string>) {
  const client = useClient();
  return async () => {
    const variables = { number: number(), place: place() + 1 };
    const { data, error } = await client
      .query(revealItemNumber, variables, { requestPolicy: 'network-only' })
      .toPromise();
    const item = data?.application?.items.items.find((each) => each.id === id());
    return { error: errorText(error), idNumber: item && !item.holder.masked ? item.holder.idNumber : undefined };
  };
}
