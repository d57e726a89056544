import { Field, InputType } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import type { PassKind } from '../passes/pass.entity.js';
import { PassKindEnum } from '../passes/pass.enums.js';
import { PhoneStateEnum } from '../phones/phone.type.js';
import type { PhoneState } from '../phones/phone-state.sql.js';
import { BranchCodeEnum } from '../ports/port.type.js';

@InputType({
  description:
    'Whose phones a campaign asks to be verified: holders of running cards that were collected, with a phone on file.',
})
export class PhoneCampaignAudience {
  @Field(() => BranchCodeEnum, {
    nullable: true,
    description:
      'Cards that are collected at ports of this branch; without it those of all, which administrators alone may choose.',
  })
  branch?: BranchCode | null;

  @Field(() => PassKindEnum, {
    nullable: true,
    description: 'Cards of this kind, PERIODIC or TEMPORARY; without it both.',
  })
  kind?: PassKind | null;

  @Field(() => PhoneStateEnum, {
    nullable: true,
    description: 'Phones in this state, UNVERIFIED or TO_BE_VERIFIED; without it both.',
  })
  phoneState?: PhoneState | null;
}
