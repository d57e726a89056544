import { Field, ObjectType } from 'type-graphql';
import { build } from '../shared/build.js';
import { publishEnum } from '../shared/enums.js';
import { nullable, oneOf, type RowOf, text, timestamp } from '../shared/rows.js';
import { DateTime } from '../shared/scalars.js';
import { instant } from '../shared/sql.js';
import { DECISIONS, type Decision } from './decision.js';

export type ReviewState = 'OPEN' | Decision | 'WITHDRAWN' | 'REVOKED';

export const ReviewStateEnum = publishEnum<ReviewState>('ReviewState', 'State of a review.', {
  OPEN: '待審核: not decided yet.',
  APPROVED: '通過: approved.',
  REJECTED: '不通過: rejected.',
  WITHDRAWN: 'Needs no decision any more: replaced by a later certificate, or its registration was rejected.',
  REVOKED: '撤銷: a certificate that was approved and then revoked; registrations are never in this state.',
});

export const DecisionEnum = publishEnum<Decision>('DecisionKind', 'Outcome of a review.', {
  APPROVED: '通過: approved.',
  REJECTED: '不通過: rejected.',
});

@ObjectType('Decision', { description: 'A reviewer’s decision.' })
export class DecisionType {
  @Field(() => DateTime, { description: 'When the decision was made.' })
  decidedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of the reviewer; visible to staff only.' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason or note mailed with the decision.' })
  reason!: string | null;
}

/** The columns of a row that hold the decision on it. */
export const DecidedRow = {
  decision: nullable(oneOf(DECISIONS)),
  decided_at: nullable(timestamp),
  decided_by: nullable(text),
  reason: nullable(text),
};
export type DecidedRow = RowOf<typeof DecidedRow>;

/** The decision as shown to applicants or, with the reviewer's name, to staff. */
export function presentDecision(row: DecidedRow, forStaff: boolean): DecisionType | null {
  if (!row.decided_at) return null;
  const decidedBy = forStaff ? row.decided_by : null;
  return build(DecisionType, { decidedAt: instant(row.decided_at), decidedBy, reason: row.reason });
}
