import { defineEntity, p } from '@mikro-orm/core';

/** The branches of the port company, as they begin every pass number (R-NUM-1). */
export const BRANCH_CODES = ['KL', 'TX', 'KH', 'HL'] as const;
export type BranchCode = (typeof BRANCH_CODES)[number];

const BranchSchema = defineEntity({
  name: 'Branch',
  properties: {
    code: p.enum(BRANCH_CODES).primary(),
    nameZh: p.text(),
    nameEn: p.text(),
  },
});

/** 分公司. Reference data, filled by a migration. */
export class Branch extends BranchSchema.class {}
BranchSchema.setClass(Branch);
