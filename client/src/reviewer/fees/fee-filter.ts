import type { FeeFilter, FeeState, FeesQuery } from '../../gql/graphql';
import { type FilterKind, type FilterValues, oneOf, text } from '../../lib/list-state';

export const feeTabs = ['DUE', 'PAID', 'WAIVED', 'NOTHING', 'ALL'] as const;
export type FeeTab = (typeof feeTabs)[number];

const states: Record<FeeTab, FeeState[] | undefined> = {
  DUE: ['DUE'],
  PAID: ['PAID'],
  WAIVED: ['WAIVED'],
  NOTHING: ['FREE', 'VOID'],
  ALL: undefined,
};

/** `2026-11` */
const month = (): FilterKind<string> => ({
  read: ([first]) => (first && /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(first) ? first : undefined),
  write: (value) => [value],
});

/** Numbers of passes and names of companies are not personal: they may stand in an address. */
export const feeFilterKinds = { branch: oneOf(['KL', 'TX', 'KH', 'HL']), month: month(), search: text() };

type Filters = FilterValues<typeof feeFilterKinds>;

export function feeFilterOf(tab: FeeTab, { branch, month, search }: Filters): FeeFilter {
  return { states: states[tab], branchCodes: branch === undefined ? undefined : [branch], month, search };
}

/** Number and sum of the fees of a tab. */
export function sumOf(tab: FeeTab, totals: FeesQuery['ofAllStates']['totals']) {
  const counted = totals.filter(({ state }) => states[tab]?.includes(state) ?? true);
  return {
    count: counted.reduce((sum, { count }) => sum + count, 0),
    amount: counted.reduce((sum, { amount }) => sum + amount, 0),
  };
}
