import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Company } from '../companies/company.entity.js';
import { Pass } from '../passes/pass.entity.js';
import { Port } from '../ports/port.entity.js';

export const SPOT_CHECK_RESULTS = ['PASSED', 'FAILED'] as const;
export type SpotCheckResult = (typeof SPOT_CHECK_RESULTS)[number];

const SpotCheckSchema = defineEntity({
  name: 'SpotCheck',
  indexes: [{ name: 'spot_check_company_index', properties: ['companyId', 'checkedAt'] }],
  properties: {
    id: p.uuid().primary(),
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').unique(),
    // Copied from the pass, where they never change, so that suspensions are found without it.
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id'),
    portId: () => p.manyToOne(Port).mapToPk().fieldName('port_id').index(),
    result: p.enum(SPOT_CHECK_RESULTS),
    reason: p.text().nullable(),
    checkedAt: p.datetime(3),
    checkedById: () => p.manyToOne(Account).mapToPk().fieldName('checked_by_id'),
    liftedAt: p.datetime(3).nullable(),
    liftedById: () => p.manyToOne(Account).mapToPk().fieldName('lifted_by_id').nullable(),
    liftReason: p.text().nullable(),
  },
});

/** 抽檢 of one single-entry pass. A failed one suspends its company for its port; that is derived, never stored (R-ONE-7). */
export class SpotCheck extends SpotCheckSchema.class {}
SpotCheckSchema.setClass(SpotCheck);
