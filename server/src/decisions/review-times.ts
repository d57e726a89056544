import { type Sql, sql } from '../shared/sql.js';
import type { ReviewFilter } from './review.input.js';

/** When a row, of the table with this alias, was submitted and decided. */
export function reviewTimes(alias: Sql, filter: ReviewFilter): (Sql | undefined)[] {
  const { submittedFrom, submittedBefore, decidedFrom, decidedBefore } = filter;
  return [
    submittedFrom ? sql`${alias}.submitted_at >= ${submittedFrom}` : undefined,
    submittedBefore ? sql`${alias}.submitted_at < ${submittedBefore}` : undefined,
    decidedFrom ? sql`${alias}.decided_at >= ${decidedFrom}` : undefined,
    decidedBefore ? sql`${alias}.decided_at < ${decidedBefore}` : undefined,
  ];
}
