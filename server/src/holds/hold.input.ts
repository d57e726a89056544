import { Field, InputType } from 'type-graphql';
import type { BranchCause, CompanyCause } from '../passes/hold.entity.js';
import { CardStopCauseEnum, CompanyHoldCauseEnum } from './hold.enums.js';

@InputType('HoldCardsInput', { description: 'Cards of the company that are to be blocked at once (掛失).' })
export class HoldCardsInput {
  @Field(() => [String], { description: 'Pass numbers, 1 to 100.' })
  numbers!: string[];

  @Field(() => CompanyHoldCauseEnum, { description: 'The cause.' })
  cause!: CompanyCause;

  @Field(() => String, { description: 'The reason, in words; at most 500 characters, with `cancel` at most 200.' })
  reason!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to apply for the cancellation of the cards in the same step, with the same reason.',
  })
  cancel!: boolean;
}

@InputType('BlockCardsInput', {
  description: 'Cards that open a port of the viewer, to be blocked at once (暫停使用).',
})
export class BlockCardsInput {
  @Field(() => [String], { description: 'Pass numbers, 1 to 100.' })
  numbers!: string[];

  @Field(() => CardStopCauseEnum, { description: 'The cause, of which the company is notified.' })
  cause!: BranchCause;

  @Field(() => String, { description: 'The reason, in words; at most 500 characters. The company is notified of it.' })
  reason!: string;
}
