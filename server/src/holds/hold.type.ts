import { Field, ID, ObjectType } from 'type-graphql';
import type { HoldCause, HoldOffice } from '../passes/hold.entity.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import type { DatabaseTime } from '../shared/rows.js';
import { DateTime } from '../shared/scalars.js';
import { HoldCauseEnum, HoldOfficeEnum } from './hold.enums.js';

@ObjectType('Hold', { description: 'A hold (掛失, 暫停使用): while one is not lifted, gates refuse the card.' })
export class HoldType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => HoldOfficeEnum, { description: 'Who placed it.' })
  office!: HoldOffice;

  @Field(() => BranchType, { nullable: true, description: 'The branch that placed it; null for one of the company.' })
  branch!: BranchRow | null;

  @Field(() => HoldCauseEnum, { description: 'The cause.' })
  cause!: HoldCause;

  @Field(() => String, { description: 'The reason, in words.' })
  reason!: string;

  @Field(() => DateTime, { description: 'Since when gates refuse the card.' })
  placedAt!: DatabaseTime;

  @Field(() => DateTime, { nullable: true, description: 'When it was lifted; null while it is in force.' })
  liftedAt!: DatabaseTime | null;

  @Field(() => String, { nullable: true, description: 'Why it was lifted; null while it is in force.' })
  liftReason!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may lift it now.' })
  viewerMayLift!: boolean;
}
