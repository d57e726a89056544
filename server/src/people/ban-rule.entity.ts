import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';

const BanCauseSchema = defineEntity({
  name: 'BanCause',
  uniques: [{ name: 'ban_cause_day_unique', properties: ['code', 'holdsFrom'], where: '"withdrawn_at" is null' }],
  checks: [
    { name: 'ban_cause_cases_check', expression: 'cancels_at_case between 2 and 99' },
    { name: 'ban_cause_extra_check', expression: 'extra_months between 0 and 12' },
  ],
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    nameZh: p.text(),
    nameEn: p.text(),
    holdsFrom: p.date(),
    /** Whether bans may be entered for it from then on. */
    inUse: p.boolean(),
    /** The terms that may be chosen. */
    months: p.json<readonly number[]>(),
    /** From which case on the cards are cancelled; null for never. */
    cancelsAtCase: p.smallint().nullable(),
    /** What each case after that adds to the term. */
    extraMonths: p.smallint(),
    enteredAt: p.datetime(3),
    /** Null for what the system came with. */
    enteredById: () => p.manyToOne(Account).mapToPk().fieldName('entered_by_id').nullable(),
    withdrawnAt: p.datetime(3).nullable(),
    withdrawnById: () => p.manyToOne(Account).mapToPk().fieldName('withdrawn_by_id').nullable(),
  },
});

/** 管制事由: what a person is banned for, with its terms and consequences from a day on (R-BAN-1). */
export class BanCause extends BanCauseSchema.class {}
BanCauseSchema.setClass(BanCause);

const CompanyBarRuleSchema = defineEntity({
  name: 'CompanyBarRule',
  uniques: [{ name: 'company_bar_rule_day_unique', properties: ['holdsFrom'], where: '"withdrawn_at" is null' }],
  checks: [
    { name: 'company_bar_rule_cases_check', expression: 'cases between 1 and 999' },
    { name: 'company_bar_rule_days_check', expression: 'days between 0 and 365 and further_days between 0 and 365' },
  ],
  properties: {
    id: p.uuid().primary(),
    holdsFrom: p.date(),
    /** With this case a company is barred. */
    cases: p.smallint(),
    days: p.smallint(),
    /** For how long each case after that bars it. */
    furtherDays: p.smallint(),
    enteredAt: p.datetime(3),
    enteredById: () => p.manyToOne(Account).mapToPk().fieldName('entered_by_id').nullable(),
    withdrawnAt: p.datetime(3).nullable(),
    withdrawnById: () => p.manyToOne(Account).mapToPk().fieldName('withdrawn_by_id').nullable(),
  },
});

/** What cases of its people mean for a company, from a day on (R-BAN-1). */
export class CompanyBarRule extends CompanyBarRuleSchema.class {}
CompanyBarRuleSchema.setClass(CompanyBarRule);
