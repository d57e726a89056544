import type { PassOrder } from '../../gql/graphql';
import type { Sort } from '../../lib/list-state';

/** Names and ID numbers order nothing (R-ACC-3). */
export const passSorts = ['issued', 'number', 'validTo'] as const;
type PassSort = (typeof passSorts)[number];

export const defaultPassSort: Sort<PassSort> = { by: 'issued', descending: true };

const orders: Record<PassSort, readonly [ascending: PassOrder, descending: PassOrder]> = {
  issued: ['ISSUED_ASC', 'ISSUED_DESC'],
  number: ['NUMBER_ASC', 'NUMBER_DESC'],
  validTo: ['VALID_TO_ASC', 'VALID_TO_DESC'],
};

export function passOrder({ by, descending }: Sort<PassSort> = defaultPassSort): PassOrder {
  return orders[by][descending ? 1 : 0];
}
