import type { Ownership } from '../../gql/graphql';

/** 所屬 and 非所屬, each a tab of a list (R-ACC-1). */
export const ownershipTabs = ['owned', 'others'] as const;
export type OwnershipTab = (typeof ownershipTabs)[number];

/** What a list of a tab asks for. */
export const ownershipOf = (tab: OwnershipTab | undefined): Ownership => (tab === 'others' ? 'NON_OWNED' : 'OWNED');
