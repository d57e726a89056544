import type { Ownership, UnusedCardList } from '../../gql/graphql';

/** The four lists in the manual's order (R-NOP-3), and beside them the record anomalies (R-ANO-1). */
export const unusedCardTabs = ['SIX', 'OTHERS_SIX', 'FIVE', 'OTHERS_FIVE', 'ANOMALIES', 'OTHERS_ANOMALIES'] as const;
export type UnusedCardTab = (typeof unusedCardTabs)[number];

export const ownershipOfTab = (tab: UnusedCardTab): Ownership => (tab.startsWith('OTHERS') ? 'NON_OWNED' : 'OWNED');

/** Which list of unused cards a tab shows; none for those of anomalies. */
export function listOfTab(tab: UnusedCardTab): UnusedCardList | undefined {
  if (tab.endsWith('SIX')) return 'SIX_MONTHS';
  return tab.endsWith('FIVE') ? 'FIVE_MONTHS' : undefined;
}
