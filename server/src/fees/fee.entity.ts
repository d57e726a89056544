import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Company } from '../companies/company.entity.js';
import { Pass } from '../passes/pass.entity.js';
import { Branch } from '../ports/branch.entity.js';
import { FEE_SERVICES } from './fee-rule.js';

const FeeRuleSchema = defineEntity({
  name: 'FeeRule',
  uniques: [{ name: 'fee_rule_day_unique', properties: ['service', 'holdsFrom'], where: '"withdrawn_at" is null' }],
  checks: [{ name: 'fee_rule_amount_check', expression: 'amount between 0 and 100000' }],
  properties: {
    id: p.uuid().primary(),
    service: p.enum(FEE_SERVICES),
    /** First day in Taipei; it holds until another one does. */
    holdsFrom: p.date(),
    /** In New Taiwan dollars. */
    amount: p.integer(),
    freeIssuedBefore: p.date().nullable(),
    setAt: p.datetime(3),
    /** Null for the first, which came with the system. */
    setById: () => p.manyToOne(Account).mapToPk().fieldName('set_by_id').nullable(),
    withdrawnAt: p.datetime(3).nullable(),
    withdrawnById: () => p.manyToOne(Account).mapToPk().fieldName('withdrawn_by_id').nullable(),
    withdrawReason: p.text().nullable(),
  },
});

/** What is charged from a day on; never changed, only followed by another one (R-EXC-2). */
export class FeeRule extends FeeRuleSchema.class {}
FeeRuleSchema.setClass(FeeRule);

export const SETTLEMENTS = ['PAID', 'WAIVED'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

const FeeSchema = defineEntity({
  name: 'Fee',
  indexes: [
    { name: 'fee_branch_index', properties: ['branchCode', 'dueAt', 'id'] },
    { name: 'fee_company_index', properties: ['companyId'] },
  ],
  checks: [
    { name: 'fee_settled_check', expression: '(settlement is null) = (settled_at is null)' },
    {
      name: 'fee_receipt_check',
      expression: `(settlement is not distinct from 'PAID') = (receipt_number is not null)`,
    },
  ],
  properties: {
    id: p.uuid().primary(),
    service: p.enum(FEE_SERVICES),
    /** The card that is charged for. */
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').unique(),
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id'),
    /** The branch that collects it: where the card is collected. */
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code'),
    ruleId: () => p.manyToOne(FeeRule).mapToPk().fieldName('rule_id'),
    /** By the rule that held when it was sent in; 0 where it was free. */
    amount: p.integer(),
    dueAt: p.datetime(3),
    settlement: p.enum(SETTLEMENTS).nullable(),
    settledAt: p.datetime(3).nullable(),
    settledById: () => p.manyToOne(Account).mapToPk().fieldName('settled_by_id').nullable(),
    receiptNumber: p.text().nullable(),
    waiveReason: p.text().nullable(),
  },
});

/** What is due for a card (R-FEE-1). */
export class Fee extends FeeSchema.class {}
FeeSchema.setClass(Fee);
