import { type Sql, sql } from '../shared/sql.js';

/** How much likelier a pass is drawn whose company was never checked, or has failed before. */
export const SAMPLE_WEIGHTS = { others: 1, neverChecked: 2, failedBefore: 4 } as const;

/** How many of `population` passes are drawn: the share, rounded up, so that a small branch is checked too. */
export function sampleSize(population: number, sharePercent: number): number {
  return Math.ceil((population * sharePercent) / 100);
}

/** Weight of a pass by its company's earlier checks: `checked` whether there were any, `failed` whether one failed. */
export function weightOf(checked: Sql, failed: Sql): Sql {
  const { others, neverChecked, failedBefore } = SAMPLE_WEIGHTS;
  return sql`case when ${failed} then ${failedBefore}::int when ${checked} then ${others}::int else ${neverChecked}::int end`;
}

/** A number above 0 and up to 1, as if drawn by lot: the first 52 bits of a hash of seed and pass number. */
const uniform = (seed: Sql, number: Sql): Sql =>
  sql`((('x' || substr(encode(sha256(convert_to(${seed} || ':' || ${number}, 'UTF8')), 'hex'), 1, 13))::bit(52)::bigint + 1)
    / 4503599627370496.0::float8)`;

/**
 * The lot of a pass. The smallest are drawn: a weighted random sample without replacement (the method of Efraimidis and
 * Spirakis), which comes out again with the same seed whoever draws, and when. Reckoned by the database, beside the rows.
 */
export function lot(seed: Sql, number: Sql, weight: Sql): Sql {
  return sql`-ln(${uniform(seed, number)}) / (${weight})`;
}
