import { Field, ObjectType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { type DatabaseTime, instant } from '../shared/sql.js';
import type { Decision } from './decision.js';

export type ReviewState = 'OPEN' | Decision | 'WITHDRAWN';

export const ReviewStateEnum = publishEnum<ReviewState>('ReviewState', 'Where a review stands.', {
  OPEN: '待審核: nobody has decided yet.',
  APPROVED: '通過.',
  REJECTED: '不通過.',
  WITHDRAWN: 'Needs no decision any more: replaced by a later upload, or its registration was rejected.',
});

export const DecisionEnum = publishEnum<Decision>('DecisionKind', 'A reviewer’s answer.', {
  APPROVED: '通過.',
  REJECTED: '不通過.',
});

@ObjectType('Decision', { description: 'A reviewer’s decision.' })
export class DecisionType {
  @Field(() => DateTime, { description: 'When it was made.' })
  decidedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of the reviewer; shown to staff only.' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason or note that was mailed.' })
  reason!: string | null;
}

/** What a row tells of the decision on it. */
export interface DecidedRow {
  readonly decision: Decision | null;
  readonly decided_at: DatabaseTime | null;
  readonly decided_by: string | null;
  readonly reason: string | null;
}

/** The decision as applicants see it, or reviewers, who see each other's names too. */
export function presentDecision(row: DecidedRow, forStaff: boolean): DecisionType | null {
  if (!row.decided_at) return null;
  const decidedBy = forStaff ? row.decided_by : null;
  return Object.assign(new DecisionType(), { decidedAt: instant(row.decided_at), decidedBy, reason: row.reason });
}
