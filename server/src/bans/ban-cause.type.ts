import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate } from '../shared/scalars.js';

@ObjectType('BanCause', {
  description: 'A cause for bans (管制事由), with the terms and consequences that hold from a day on.',
})
export class BanCauseType {
  @Field(() => ID, { description: 'Internal ID of this version.' })
  id!: string;

  @Field(() => String, { description: 'Code, the same in all versions.' })
  code!: string;

  @Field(() => String, { description: 'Name in Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => LocalDate, { description: 'The day from which this version holds.' })
  holdsFrom!: string;

  @Field(() => [Int], { description: 'The terms that may be chosen, in months.' })
  months!: number[];

  @Field(() => Int, {
    nullable: true,
    description: 'From which case of a person on the cards are cancelled; null: never.',
  })
  cancelsAtCase!: number | null;

  @Field(() => Int, { description: 'How many months each case after that adds.' })
  extraMonths!: number;
}

@ObjectType('BanCauseVersion', { description: 'A version of a cause in the rule table.' })
export class BanCauseVersionType {
  @Field(() => BanCauseType, { description: 'The cause as this version has it.' })
  cause!: BanCauseType;

  @Field(() => Boolean, { description: 'Whether bans may be entered for it while this version holds.' })
  inUse!: boolean;

  @Field(() => DateTime, { description: 'When it was entered.' })
  enteredAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of who entered it; null for what the system came with.' })
  enteredBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn before it held; null if it was not.' })
  withdrawnAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it may still be withdrawn: it does not hold yet.' })
  withdrawable!: boolean;
}

@ObjectType('CompanyBarRule', {
  description: 'What cases of its people mean for a company, from a day on: for some days it may not apply for passes.',
})
export class CompanyBarRuleType {
  @Field(() => ID, { description: 'Internal ID of this version.' })
  id!: string;

  @Field(() => LocalDate, { description: 'The day from which it holds.' })
  holdsFrom!: string;

  @Field(() => Int, { description: 'With this case the company is barred.' })
  cases!: number;

  @Field(() => Int, { description: 'For how many days, that of the confirmation among them; 0 for none.' })
  days!: number;

  @Field(() => Int, { description: 'For how many days each case after that bars it.' })
  furtherDays!: number;

  @Field(() => DateTime, { description: 'When it was entered.' })
  enteredAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of who entered it; null for what the system came with.' })
  enteredBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn before it held; null if it was not.' })
  withdrawnAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it may still be withdrawn: it does not hold yet.' })
  withdrawable!: boolean;
}

@ObjectType('BanRules', { description: 'The rule table of bans, all versions of it.' })
export class BanRulesType {
  @Field(() => [BanCauseVersionType], { description: 'Versions of causes, by code, the latest first.' })
  causes!: BanCauseVersionType[];

  @Field(() => [CompanyBarRuleType], { description: 'Versions of the rule for companies, the latest first.' })
  companies!: CompanyBarRuleType[];
}
