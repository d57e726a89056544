import { type Sql, sql } from '../shared/sql.js';

/** Weight in the drawing of a pass whose company was never checked, or has failed before. */
export const SAMPLE_WEIGHTS = { others: 1, neverChecked: 2, failedBefore: 4 } as const;

/** Number of passes drawn of `population`: the share, rounded up, so that small branches are checked too. */
export function sampleSize(population: number, sharePercent: number): number {
  return Math.ceil((population * sharePercent) / 100);
}

/** Weight of a pass by its company's earlier checks: `checked` if there were any, `failed` if one failed. */
export function weightOf(checked: Sql, failed: Sql): Sql {
  const { others, neverChecked, failedBefore } = SAMPLE_WEIGHTS;
  return sql`case when ${failed} then ${failedBefore}::int when ${checked} then ${others}::int else ${neverChecked}::int end`;
}

/** A pseudo-random number in (0, 1]: the first 52 bits of a hash of seed and pass number. */
const pseudoRandom = (seed: Sql, number: Sql): Sql =>
  sql`((('x' || substr(encode(sha256(convert_to(${seed} || ':' || ${number}, 'UTF8')), 'hex'), 1, 13))::bit(52)::bigint + 1)
    / 4503599627370496.0::float8)`;

/**
 * Key by which passes are drawn, smallest first: weighted random sampling without replacement (Efraimidis and
 * Spirakis), which the same seed reproduces. Calculated by the database, next to the rows.
 */
export function drawingKey(seed: Sql, number: Sql, weight: Sql): Sql {
  return sql`-ln(${pseudoRandom(seed, number)}) / (${weight})`;
}
