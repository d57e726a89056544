import { describe, expect, test } from 'vitest';
import type { ItemAction } from '../../../gql/graphql';
import {
  approval,
  decisionsOf,
  errorsByItem,
  isApprovable,
  type Marks,
  nextUnmarked,
  stillOpen,
  withMark,
  withRestApproved,
} from './marks';

const deciding: ItemAction[] = ['APPROVE', 'RETURN', 'REJECT'];
const item = (id: string, actions: ItemAction[] = deciding, allowed: boolean | null = true) => ({
  id,
  actions,
  eligibility: allowed === null ? null : { allowed, reasons: [] },
});
const returned = { action: 'RETURN', reason: '照片不符規定' } as const;
const none: Marks = new Map();

describe('R-PRD-1 marks of decisions before they are sent', () => {
  const items = [item('a'), item('b', deciding, false), item('c', ['MARK_MADE'], null), item('d')];

  test('approves all waiting items at once, except ineligible and decided ones', () => {
    expect(items.map(isApprovable)).toEqual([true, false, false, true]);
    const marks = withRestApproved(withMark(none, 'a', returned), items);
    expect([...marks]).toEqual([
      ['a', returned],
      ['d', approval],
    ]);
  });

  test('is sent in the order of the people, an approval without a reason', () => {
    const marks = withMark(withMark(none, 'd', approval), 'a', returned);
    expect(decisionsOf(marks, items)).toEqual([
      { itemId: 'a', action: 'RETURN', reason: '照片不符規定' },
      { itemId: 'd', action: 'APPROVE', reason: null },
    ]);
  });

  test('is taken back one by one, and goes with what a colleague decided', () => {
    const marks = withRestApproved(none, items);
    expect([...withMark(marks, 'a', undefined).keys()]).toEqual(['d']);
    expect([...stillOpen(marks, [item('a', []), item('d')]).keys()]).toEqual(['d']);
  });

  test('goes on with the next one who waits, from the top again after the last', () => {
    expect(nextUnmarked(none, items, 0)).toBe('b');
    expect(nextUnmarked(withMark(none, 'b', returned), items, 0)).toBe('d');
    expect(nextUnmarked(none, items, 3)).toBe('a');
    expect(nextUnmarked(withMark(withRestApproved(none, items), 'b', returned), items, 0)).toBeUndefined();
  });
});

test('shows an error of one decision at its item, any other for all', () => {
  const sent = [
    { itemId: 'a', action: 'APPROVE' as const },
    { itemId: 'd', action: 'APPROVE' as const },
  ];
  const errors = errorsByItem(
    [
      { code: 'TERM_OVER', field: 'decisions.1.itemId', params: { person: '王大明' } },
      { code: 'TOO_LONG', field: 'decisions.1.reason', params: { limit: 500 } },
      { code: 'CONFLICT', field: 'version', params: {} },
    ],
    sent,
  );
  expect([...errors.items]).toEqual([
    [
      'd',
      [
        { code: 'TERM_OVER', field: 'decisions.1.itemId', params: {} },
        { code: 'TOO_LONG', field: 'decisions.1.reason', params: { limit: 500 } },
      ],
    ],
  ]);
  expect(errors.whole).toEqual([{ code: 'CONFLICT', field: 'version', params: {} }]);
});
