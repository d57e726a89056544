import type { SuspensionFilter } from '../../gql/graphql';
import { type FilterValues, text } from '../../lib/list-state';

export const suspensionTabs = ['RUNNING', 'LIFTED', 'ENDED', 'ALL'] as const;
export type SuspensionTab = (typeof suspensionTabs)[number];

/** The names of companies are not personal: they may stand in an address. */
export const suspensionFilterKinds = { port: text(), company: text() };

type Filters = FilterValues<typeof suspensionFilterKinds>;

export function suspensionFilterOf(tab: SuspensionTab, { port, company }: Filters): SuspensionFilter {
  return { states: tab === 'ALL' ? undefined : [tab], portCodes: port === undefined ? undefined : [port], company };
}
