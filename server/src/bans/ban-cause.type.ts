import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate } from '../shared/scalars.js';

@ObjectType('BanCause', {
  description: 'A cause for bans (管制事由), with the terms and consequences in force from a given day.',
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

  @Field(() => LocalDate, { description: 'First day on which this version is in force.' })
  holdsFrom!: string;

  @Field(() => [Int], { description: 'The terms that may be chosen, in months.' })
  months!: number[];

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the case from which the person’s cards are cancelled; null if they never are.',
  })
  cancelsAtCase!: number | null;

  @Field(() => Int, { description: 'How many months each later case adds.' })
  extraMonths!: number;
}

@ObjectType('BanCauseVersion', { description: 'A version of a cause for bans, with its record.' })
export class BanCauseVersionType {
  @Field(() => BanCauseType, { description: 'The cause as defined by this version.' })
  cause!: BanCauseType;

  @Field(() => Boolean, { description: 'Whether bans may be entered for it while this version is in force.' })
  inUse!: boolean;

  @Field(() => DateTime, { description: 'When it was entered.' })
  enteredAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person who entered it; null for versions that came with the system.',
  })
  enteredBy!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was withdrawn before coming into force; null if it was not.',
  })
  withdrawnAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it may still be withdrawn: it is not yet in force.' })
  withdrawable!: boolean;
}

@ObjectType('CompanyBarRule', {
  description:
    'How bans of its people affect a company from a given day: for a number of days it may not apply for passes.',
})
export class CompanyBarRuleType {
  @Field(() => ID, { description: 'Internal ID of this version.' })
  id!: string;

  @Field(() => LocalDate, { description: 'First day on which it is in force.' })
  holdsFrom!: string;

  @Field(() => Int, { description: 'The number of the case with which the company is barred.' })
  cases!: number;

  @Field(() => Int, { description: 'For how many days, including the day of confirmation; 0 for none.' })
  days!: number;

  @Field(() => Int, { description: 'For how many days each later case bars it.' })
  furtherDays!: number;

  @Field(() => DateTime, { description: 'When it was entered.' })
  enteredAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person who entered it; null for versions that came with the system.',
  })
  enteredBy!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was withdrawn before coming into force; null if it was not.',
  })
  withdrawnAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it may still be withdrawn: it is not yet in force.' })
  withdrawable!: boolean;
}

@ObjectType('BanRules', { description: 'The rules for bans, in all their versions.' })
export class BanRulesType {
  @Field(() => [BanCauseVersionType], { description: 'Versions of causes, by code, the latest first.' })
  causes!: BanCauseVersionType[];

  @Field(() => [CompanyBarRuleType], { description: 'Versions of the rule for companies, the latest first.' })
  companies!: CompanyBarRuleType[];
}
