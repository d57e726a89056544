import { passOrder } from '../../domain/passes/pass-order';
import type { CardAction, CardOrigin, PassFilter } from '../../gql/graphql';
import { now } from '../../lib/clock';
import { addDays, atTaipei, taipeiDate } from '../../lib/dates';
import { hidden } from '../../lib/hidden-filter';
import { oneOf, text } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';

export const cardTabs = ['TO_MAKE', 'TO_COLLECT', 'NOT_COLLECTED', 'COLLECTED'] as const;
export type CardTab = (typeof cardTabs)[number];

/** What is noted about the cards of a tab next. */
export const cardActions: Record<Exclude<CardTab, 'COLLECTED'>, CardAction> = {
  TO_MAKE: 'MARK_MADE',
  TO_COLLECT: 'MARK_COLLECTED',
  NOT_COLLECTED: 'MARK_COLLECTED',
};

export const cardOrigins: readonly CardOrigin[] = ['FIRST_ISSUE', 'RENEWAL', 'EXCHANGE'];

/** Ages that are asked for, in days. */
export const cardAges = ['3', '7', '30', '60'] as const;

/** How many days back cards were collected, today among them. */
export const collectedWithin = ['1', '7', '30', '90'] as const;

/** Whether cards are in a batch. */
export const batchFilters = ['NOT_YET', 'IN_BATCH'] as const;

const statusOf: Record<CardTab, PassFilter> = {
  TO_MAKE: { statuses: ['TO_BE_MADE'] },
  TO_COLLECT: { statuses: ['MADE'] },
  NOT_COLLECTED: { notCollectedInTime: true },
  COLLECTED: { collected: true, kinds: ['PERIODIC', 'TEMPORARY'] },
};

/** What only some tabs ask for. */
function byTab(
  tab: CardTab,
  asked: { before?: string; within?: string; batch?: (typeof batchFilters)[number] },
): PassFilter {
  if (tab === 'COLLECTED') return { collectedFrom: asked.within };
  if (tab !== 'TO_MAKE') return { madeBefore: asked.before };
  return { issuedBefore: asked.before, inBatch: asked.batch && asked.batch === 'IN_BATCH' };
}

/** Cards on their way to their holders, those that wait longest first. The name stands in the URL as a mark only. */
export function createCardListState() {
  const list = createUrlListState({
    filters: {
      number: text(),
      name: hidden(),
      company: text(),
      port: text(),
      origin: oneOf(cardOrigins),
      age: oneOf(cardAges),
      batch: oneOf(batchFilters),
      within: oneOf(collectedWithin),
    },
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
      const { number, name, company, port, origin, age, batch, within } = list.filters();
      // Of that many days or more, by day in Taipei.
      const daysBack = (days: string) => atTaipei(addDays(taipeiDate(now()), 1 - Number(days)), '00:00');
      const before = age && daysBack(age);
      return {
        filter: {
          ...statusOf[tab()],
          ...{ number, holderName: name, company },
          portCodes: portCodes.filter((code) => port === undefined || code === port),
          cardOrigins: origin && [origin],
          ...byTab(tab(), { before, within: within && daysBack(within), batch }),
        },
        order: passOrder(list.sort()),
        page: list.page(),
        size: list.pageSize(),
      };
    },
  };
}
