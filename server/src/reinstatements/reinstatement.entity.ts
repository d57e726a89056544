import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Company } from '../companies/company.entity.js';
import { Deactivation } from '../passes/deactivation.entity.js';
import { Pass } from '../passes/pass.entity.js';

const ReinstatementSchema = defineEntity({
  name: 'Reinstatement',
  indexes: [
    { name: 'reinstatement_pass_index', properties: ['passId', 'appliedAt'] },
    { name: 'reinstatement_applied_index', properties: ['appliedAt', 'id'] },
    { name: 'reinstatement_account_index', properties: ['appliedById', 'appliedAt'] },
  ],
  checks: [
    {
      name: 'reinstatement_at_once_check',
      expression: '(at_once_by_id is null) = (at_once_reason is null)',
    },
  ],
  properties: {
    id: p.uuid().primary(),
    /** `OM08-11506-00001` (R-NUM-2). */
    number: p.text().unique(),
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id'),
    /** What it ends: each ends once. */
    deactivationId: () => p.manyToOne(Deactivation).mapToPk().fieldName('deactivation_id').unique(),
    appliedAt: p.datetime(3),
    appliedById: () => p.manyToOne(Account).mapToPk().fieldName('applied_by_id'),
    /** The general account through which a shared one acted (R-REG-7). */
    appliedThroughId: () => p.manyToOne(Account).mapToPk().fieldName('applied_through_id').nullable(),
    /** The company for which it was applied; null for staff. */
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id').nullable(),
    /** The first instant at which the deactivation no longer holds. */
    effectiveAt: p.datetime(3),
    /** Who let it take effect at once, and why (R-REI-5). */
    atOnceById: () => p.manyToOne(Account).mapToPk().fieldName('at_once_by_id').nullable(),
    atOnceReason: p.text().nullable(),
  },
});

/** 停用恢復: a deactivated pass is used again from a time on. Whether it took effect follows from the pass and the clock. */
export class Reinstatement extends ReinstatementSchema.class {}
ReinstatementSchema.setClass(Reinstatement);
