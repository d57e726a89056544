import { expect, test } from 'vitest';
import { addEligible, type Candidate } from './add-eligible';

const reasons = [
  {
    code: 'PASS_CANCELLED' as const,
    limit: null,
    granted: null,
    grantedUsed: null,
    until: null,
    attachment: null,
    applicationNumber: null,
    port: null,
  },
];
const row = (key: string, allowed: boolean): Candidate => ({
  key,
  label: key,
  eligibility: { allowed, conclusive: true, reasons: allowed ? [] : reasons },
});

test('adds the eligible ones at once and lists each of the others', () => {
  const added: string[][] = [];
  const result = addEligible([row('one', true), row('two', false), row('three', true)], (keys) => added.push(keys));
  expect(added).toEqual([['one', 'three']]);
  expect(result.refused.map(({ key }) => key)).toEqual(['two']);
});

test('adds nothing when none is eligible or the eligibility is unknown', () => {
  const added: string[][] = [];
  const unknown = { key: 'x', label: 'x', eligibility: null };
  expect(addEligible([row('two', false), unknown], (keys) => added.push(keys)).refused).toHaveLength(2);
  expect(added).toEqual([]);
});
