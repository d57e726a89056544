import type { BanFilter } from '../../gql/graphql';
import { type FilterValues, text } from '../../lib/list-state';

export const banTabs = ['PROPOSED', 'IN_FORCE', 'OVER', 'LIFTED', 'NOT_CONFIRMED', 'ALL'] as const;
export type BanTab = (typeof banTabs)[number];

/** Numbers of companies are public: they may stand in an address. */
export const banFilterKinds = { company: text() };

export function banFilterOf(tab: BanTab, { company }: FilterValues<typeof banFilterKinds>): BanFilter {
  return { states: tab === 'ALL' ? undefined : [tab], organisationNumber: company };
}
