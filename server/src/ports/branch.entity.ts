import { defineEntity, p } from '@mikro-orm/core';
import { BRANCH_CODES } from '../access/words.js';

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
