import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { maskIdNumber } from '../access/masking.js';
import type { RequestContext } from '../context.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import type { DatabaseTime } from '../shared/rows.js';
import { DateTime, LocalDate } from '../shared/scalars.js';
import type { FeeService } from './fee-rule.js';
import type { FeeState } from './fee-state.sql.js';

export const FeeServiceEnum = publishEnum<FeeService>('FeeService', 'What is charged for.', {
  CARD_EXCHANGE: '線上換證: a new RFID card in place of another one.',
});

export const FeeStateEnum = publishEnum<FeeState>('FeeState', 'What became of a fee.', {
  DUE: '待收: to be paid when the card is collected.',
  PAID: '已收: paid, with a receipt.',
  WAIVED: '免收: waived by staff, with a reason.',
  FREE: '免費: nothing is charged under the rule in force.',
  VOID: '不收: the card was stopped, or ended before it was collected.',
});

export const FeeRuleStateEnum = publishEnum('FeeRuleState', 'Whether a fee rule is in force.', {
  PLANNED: '尚未生效: comes into force on a future day.',
  IN_FORCE: '適用中: in force now.',
  PAST: '已停用: another rule has followed it.',
  WITHDRAWN: '已撤回: taken back before it held.',
});
export type FeeRuleState = keyof typeof FeeRuleStateEnum;

@ObjectType('FeeRule', { description: 'What is charged for a service from a given day (收費標準).' })
export class FeeRuleType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => FeeServiceEnum, { description: 'What is charged for.' })
  service!: FeeService;

  @Field(() => LocalDate, {
    description: 'First day on which it is in force; it remains so until the first day of the next rule.',
  })
  holdsFrom!: string;

  @Field(() => Int, { description: 'Amount in New Taiwan dollars.' })
  amount!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first exchange of a card issued before this day is free; null if there is no such day.',
  })
  freeIssuedBefore!: string | null;

  @Field(() => FeeRuleStateEnum, { description: 'Whether it holds.' })
  state!: FeeRuleState;

  @Field(() => String, { nullable: true, description: 'Who set it; null for the rule that came with the system.' })
  setBy!: string | null;

  @Field(() => DateTime, { description: 'When it was set.' })
  setAt!: DatabaseTime;

  @Field(() => Boolean, { description: 'Whether it may be taken back: it does not hold yet.' })
  withdrawable!: boolean;

  @Field(() => String, { nullable: true, description: 'Who took it back; null if it was not taken back.' })
  withdrawnBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null if it was not.' })
  withdrawnAt!: DatabaseTime | null;
}

@ObjectType('Fee', {
  description: 'A fee for a card (規費), as set by the rule in force when it was applied for.',
})
export class FeeType {
  passId!: string;
  idCipherHex!: string;

  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => FeeServiceEnum, { description: 'What is charged for.' })
  service!: FeeService;

  @Field(() => String, { description: 'Number of the card that is charged for.' })
  passNumber!: string;

  @Field(() => String, { description: 'Name of the holder of the card.' })
  holderName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'ID number of the holder, always masked: the last four characters are `*`. Null only with the error VALUE_UNREADABLE.',
  })
  maskedIdNumber(@Ctx() { services }: RequestContext): string {
    return maskIdNumber(services.vault.openHex('pass.holder_id_cipher', this.passId, this.idCipherHex));
  }

  @Field(() => String, { description: 'Name of the company that pays.' })
  companyName!: string;

  @Field(() => BranchType, { description: 'The branch that collects it.' })
  branch!: BranchRow;

  @Field(() => Int, { description: 'Amount in New Taiwan dollars; 0 where nothing is charged.' })
  amount!: number;

  @Field(() => FeeStateEnum, { description: 'What became of it.' })
  state!: FeeState;

  @Field(() => DateTime, { description: 'When the exchange was submitted.' })
  dueAt!: DatabaseTime;

  @Field(() => DateTime, { nullable: true, description: 'When it was paid or waived; null if it was not.' })
  settledAt!: DatabaseTime | null;

  @Field(() => String, { nullable: true, description: 'Receipt number of a fee that was paid; null for others.' })
  receiptNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was waived; null if it was not.' })
  waiveReason!: string | null;
}

@ObjectType('FeeTotal', { description: 'Fees of a list in one state.' })
export class FeeTotalType {
  @Field(() => FeeStateEnum, { description: 'The state.' })
  state!: FeeState;

  @Field(() => Int, { description: 'Number of fees.' })
  count!: number;

  @Field(() => Int, { description: 'Sum of their amounts in New Taiwan dollars.' })
  amount!: number;
}

@ObjectType({ description: 'A page of fees, latest first.' })
export class FeePage extends pageType(FeeType) {
  sums!: () => Promise<FeeTotalType[]>;

  @Field(() => [FeeTotalType], {
    complexity: 50,
    description: 'Numbers and sums of the whole filtered list, by state.',
  })
  totals(): Promise<FeeTotalType[]> {
    return this.sums();
  }
}
