import { Field, ObjectType } from 'type-graphql';
import { build } from '../shared/build.js';
import { nullable, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { DateTime } from '../shared/scalars.js';
import { instant } from '../shared/sql.js';

@ObjectType('WorkClaim', { description: 'A reviewer’s claim on a case. It ends by itself unless renewed.' })
export class WorkClaimType {
  @Field(() => String, { description: 'Name of the reviewer.' })
  by!: string;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s own claim.' })
  mine!: boolean;

  @Field(() => DateTime, { description: 'When the case was claimed.' })
  since!: Date;

  @Field(() => DateTime, { description: 'When the claim ends unless it is renewed.' })
  until!: Date;
}

/** The columns of a row that hold the claim on its case. */
export const ClaimRow = {
  claimed_by: nullable(text),
  claimed_by_id: nullable(uuid),
  claimed_at: nullable(timestamp),
  claim_expires_at: nullable(timestamp),
};
export type ClaimRow = RowOf<typeof ClaimRow>;

export function presentClaim(row: ClaimRow, viewerId: string): WorkClaimType | null {
  if (!row.claimed_by || !row.claimed_at || !row.claim_expires_at) return null;
  return build(WorkClaimType, {
    by: row.claimed_by,
    mine: row.claimed_by_id === viewerId,
    since: instant(row.claimed_at),
    until: instant(row.claim_expires_at),
  });
}
