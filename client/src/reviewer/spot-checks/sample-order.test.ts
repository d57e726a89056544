import { expect, test } from 'vitest';
import type { SpotCheckResult } from '../../gql/graphql';
import { inTab, nextUnchecked, type SampledRow } from './sample-order';

const row = (number: string, result?: SpotCheckResult, submittedByViewer = false) =>
  ({
    pass: { number, spotCheck: result ? { result } : null, pendingSpotCheck: result ? null : { submittedByViewer } },
  }) as SampledRow;

test('the next one is the next unchecked in the order drawn, then from the beginning', () => {
  const rows = [row('A'), row('B', 'PASSED'), row('C'), row('D')];
  expect(nextUnchecked(rows, 'A')).toBe('C');
  expect(nextUnchecked(rows, 'D')).toBe('A');
  expect(nextUnchecked(rows)).toBe('A');
});

test('what the viewer applied for is left to others, and after the last one there is none', () => {
  expect(nextUnchecked([row('A'), row('B', undefined, true)], 'A')).toBeUndefined();
  expect(nextUnchecked([row('A', 'FAILED')])).toBeUndefined();
});

test('the tabs divide a sample by result', () => {
  const rows = [row('A'), row('B', 'PASSED'), row('C', 'FAILED')];
  const shown = (tab: Parameters<typeof inTab>[0]) => rows.filter(inTab(tab)).map(({ pass }) => pass.number);
  expect([shown('ALL'), shown('NOT_CHECKED'), shown('FAILED')]).toEqual([['A', 'B', 'C'], ['A'], ['C']]);
});
