import { passOrder } from '../../domain/passes/pass-order';
import type { CardAction, PassFilter } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { text } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';

export const cardTabs = ['TO_MAKE', 'TO_COLLECT'] as const;
export type CardTab = (typeof cardTabs)[number];

/** What is noted about the cards of a tab next. */
export const cardActions: Record<CardTab, CardAction> = { TO_MAKE: 'MARK_MADE', TO_COLLECT: 'MARK_COLLECTED' };

const statusOf: Record<CardTab, PassFilter> = {
  TO_MAKE: { statuses: ['TO_BE_MADE'] },
  TO_COLLECT: { statuses: ['MADE'] },
};

/** Cards on their way to their holders, those that wait longest first. The name stands in the URL as a mark only. */
export function createCardListState() {
  const list = createUrlListState({
    filters: { number: text(), name: hidden() },
    sorts: ['issued', 'number', 'validTo'],
    defaultSort: { by: 'issued', descending: false },
    tabs: cardTabs,
    pageSizes: [20, 50, 100],
  });
  const tab = (): CardTab => list.tab() ?? 'TO_MAKE';
  return {
    ...list,
    tab,
    /** Of the cards that are collected at these ports. */
    variables: (portCodes: readonly string[]) => {
      const { number, name } = list.filters();
      return {
        filter: { ...statusOf[tab()], portCodes: [...portCodes], number, holderName: name },
        order: passOrder(list.sort()),
        page: list.page(),
        size: list.pageSize(),
      };
    },
  };
}
