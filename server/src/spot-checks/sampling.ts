import { createHash } from 'node:crypto';

/** What is known of a company from its earlier spot checks. */
export interface CompanyRecord {
  readonly checkedBefore: boolean;
  readonly failedBefore: boolean;
}

/** How much likelier a pass is drawn whose company was never checked, or has failed before. */
export const SAMPLE_WEIGHTS = { others: 1, neverChecked: 2, failedBefore: 4 } as const;

export function weightOf({ checkedBefore, failedBefore }: CompanyRecord): number {
  if (failedBefore) return SAMPLE_WEIGHTS.failedBefore;
  return checkedBefore ? SAMPLE_WEIGHTS.others : SAMPLE_WEIGHTS.neverChecked;
}

/** A pass that may be drawn. */
export interface Candidate {
  readonly number: string;
  readonly weight: number;
}

/** How many of `population` passes are drawn: the share, rounded up, so that a small branch is checked too. */
export function sampleSize(population: number, sharePercent: number): number {
  return Math.ceil((population * sharePercent) / 100);
}

/**
 * A weighted random sample without replacement, in the order of drawing. The same candidates, seed and share give the same
 * sample whoever draws and in whatever order they come: each pass gets a number from seed and pass number, stretched by
 * its weight, and the smallest win (the method of Efraimidis and Spirakis).
 */
export function drawSample<T extends Candidate>(candidates: readonly T[], seed: string, sharePercent: number): T[] {
  return candidates
    .map((candidate) => ({ candidate, key: -Math.log(uniform(seed, candidate.number)) / candidate.weight }))
    .sort((a, b) => a.key - b.key || (a.candidate.number < b.candidate.number ? -1 : 1))
    .slice(0, sampleSize(candidates.length, sharePercent))
    .map(({ candidate }) => candidate);
}

/** A number above 0 and up to 1, as if drawn by lot: the first 52 bits of a hash. */
function uniform(seed: string, number: string): number {
  const bits = createHash('sha256').update(`${seed}:${number}`).digest().readBigUInt64BE() >> 12n;
  return (Number(bits) + 1) / 2 ** 52;
}
