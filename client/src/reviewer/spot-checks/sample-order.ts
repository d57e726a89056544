import type { SampledPassPartsFragment, SpotCheckOutcome } from '../../gql/graphql';

export type SampledRow = SampledPassPartsFragment;

export const sampleTabs = ['ALL', 'NOT_CHECKED', 'FAILED'] as const;
export type SampleTab = (typeof sampleTabs)[number];

export const outcomeOf = ({ pass }: SampledRow): SpotCheckOutcome => pass.spotCheck?.result ?? 'NOT_CHECKED';

export const inTab = (tab: SampleTab) => (row: SampledRow) => tab === 'ALL' || outcomeOf(row) === tab;

/** The next one that waits and that this viewer may check: after this one, then from the beginning. */
export function nextUnchecked(rows: readonly SampledRow[], current?: string): string | undefined {
  const at = rows.findIndex(({ pass }) => pass.number === current);
  const others = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return others.find(({ pass }) => pass.pendingSpotCheck?.submittedByViewer === false)?.pass.number;
}
