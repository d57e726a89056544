import { describe, expect, it } from 'vitest';
import { drawSample, SAMPLE_WEIGHTS, sampleSize, weightOf } from './sampling.js';

const candidates = Array.from({ length: 200 }, (_, at) => ({
  number: `KLPC115-${String(at).padStart(6, '0')}`,
  weight: 1,
}));
const numbers = (drawn: readonly { number: string }[]) => drawn.map(({ number }) => number);

describe('the sample for spot checks', () => {
  it('the same seed, share and passes give the same sample, in whatever order they come', () => {
    const drawn = numbers(drawSample(candidates, 'seed-1', 10));
    expect(drawn).toHaveLength(20);
    expect(new Set(drawn).size).toBe(20);
    expect(numbers(drawSample([...candidates].reverse(), 'seed-1', 10))).toEqual(drawn);
    expect(numbers(drawSample(candidates, 'seed-2', 10))).not.toEqual(drawn);
  });

  it('the share is rounded up; everything is drawn at 100 %', () => {
    expect(sampleSize(1, 1)).toBe(1);
    expect(sampleSize(0, 50)).toBe(0);
    expect(sampleSize(101, 10)).toBe(11);
    expect(numbers(drawSample(candidates, 'x', 100)).sort()).toEqual(numbers(candidates));
  });

  it('companies never checked weigh more, those that failed most', () => {
    expect(weightOf({ checkedBefore: true, failedBefore: false })).toBe(SAMPLE_WEIGHTS.others);
    expect(weightOf({ checkedBefore: false, failedBefore: false })).toBe(SAMPLE_WEIGHTS.neverChecked);
    expect(weightOf({ checkedBefore: true, failedBefore: true })).toBe(SAMPLE_WEIGHTS.failedBefore);
  });

  it('a pass is drawn about as often as it weighs, over many seeds', () => {
    const first = { others: 0, never: 0, failed: 0 };
    const weighted: { number: keyof typeof first; weight: number }[] = [
      { number: 'others', weight: SAMPLE_WEIGHTS.others },
      { number: 'never', weight: SAMPLE_WEIGHTS.neverChecked },
      { number: 'failed', weight: SAMPLE_WEIGHTS.failedBefore },
    ];
    for (let seed = 0; seed < 7_000; seed += 1) {
      const [winner] = drawSample(weighted, String(seed), 1);
      if (winner) first[winner.number] += 1;
    }
    expect(first.others).toBeGreaterThan(850);
    expect(first.others).toBeLessThan(1150);
    expect(first.never).toBeGreaterThan(1850);
    expect(first.never).toBeLessThan(2150);
    expect(first.failed).toBeGreaterThan(3800);
  });
});
