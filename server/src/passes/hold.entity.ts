import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Branch } from '../ports/branch.entity.js';
import { Pass } from './pass.entity.js';

/** Who placed a hold: 掛失 by the company that holds the card, 暫停使用 by a branch whose port it opens. */
export const HOLD_OFFICES = ['COMPANY', 'BRANCH'] as const;
export type HoldOffice = (typeof HOLD_OFFICES)[number];

export const COMPANY_CAUSES = ['LOST', 'STOLEN', 'HOLDER_LEFT', 'OTHER'] as const;
/** Why a company blocks its own card (R-PRD-9). */
export type CompanyCause = (typeof COMPANY_CAUSES)[number];

export const BRANCH_CAUSES = [
  'LENT_CARD',
  'RULE_VIOLATION',
  'SECURITY_RISK',
  'POLICE_REQUEST',
  'FALSE_DATA',
  'LOST',
  'OTHER',
] as const;
/** Why staff stop a card (R-PRD-8). */
export type BranchCause = (typeof BRANCH_CAUSES)[number];

const CAUSES = [...new Set([...COMPANY_CAUSES, ...BRANCH_CAUSES])];
export type HoldCause = CompanyCause | BranchCause;

const HoldSchema = defineEntity({
  name: 'Hold',
  indexes: [{ name: 'hold_pass_index', properties: ['passId', 'placedAt'] }],
  uniques: [
    { name: 'hold_company_unique', properties: ['passId'], where: `"lifted_at" is null and "branch_code" is null` },
    { name: 'hold_branch_unique', properties: ['passId', 'branchCode'], where: `"lifted_at" is null` },
  ],
  checks: [{ name: 'hold_branch_check', expression: `(office = 'BRANCH') = (branch_code is not null)` }],
  properties: {
    id: p.uuid().primary(),
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id'),
    office: p.enum(HOLD_OFFICES),
    /** The branch for which it was placed; null for one of the company. */
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code').nullable(),
    cause: p.enum(CAUSES),
    reason: p.text(),
    placedAt: p.datetime(3),
    placedById: () => p.manyToOne(Account).mapToPk().fieldName('placed_by_id'),
    liftedAt: p.datetime(3).nullable(),
    liftedById: () => p.manyToOne(Account).mapToPk().fieldName('lifted_by_id').nullable(),
    liftReason: p.text().nullable(),
  },
});

/** 掛失, 暫停使用: a card is blocked while any of its holds is not lifted (R-PRD-8, R-PRD-9). */
export class Hold extends HoldSchema.class {}
HoldSchema.setClass(Hold);
