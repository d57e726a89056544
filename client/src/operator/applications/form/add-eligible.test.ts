import { expect, test } from 'vitest';
import { addEligible, type Candidate } from './add-eligible';

const reasons = [
  { code: 'PASS_CANCELLED' as const, limit: null, until: null, attachment: null, applicationNumber: null, port: null },
];
const row = (key: string, allowed: boolean): Candidate => ({
  key,
  label: key,
  eligibility: { allowed, conclusive: true, reasons: allowed ? [] : reasons },
});

test('those to whom the form is open are added at once; each of the others is told', () => {
  const added: string[][] = [];
  const result = addEligible([row('one', true), row('two', false), row('three', true)], (keys) => added.push(keys));
  expect(added).toEqual([['one', 'three']]);
  expect(result.refused.map(({ key }) => key)).toEqual(['two']);
});

test('nothing is added where nobody may be, nor what the API says nothing of', () => {
  const added: string[][] = [];
  const unknown = { key: 'x', label: 'x', eligibility: null };
  expect(addEligible([row('two', false), unknown], (keys) => added.push(keys)).refused).toHaveLength(2);
  expect(added).toEqual([]);
});
