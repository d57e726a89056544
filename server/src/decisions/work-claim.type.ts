import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';
import { type DatabaseTime, instant } from '../shared/sql.js';

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

/** Columns of a row that describe the claim on its case. */
export interface ClaimRow {
  readonly claimed_by: string | null;
  readonly claimed_by_id: string | null;
  readonly claimed_at: DatabaseTime | null;
  readonly claim_expires_at: DatabaseTime | null;
}

export function presentClaim(row: ClaimRow, viewerId: string): WorkClaimType | null {
  if (!row.claimed_at || !row.claim_expires_at) return null;
  return Object.assign(new WorkClaimType(), {
    by: row.claimed_by,
    mine: row.claimed_by_id === viewerId,
    since: instant(row.claimed_at),
    until: instant(row.claim_expires_at),
  });
}
