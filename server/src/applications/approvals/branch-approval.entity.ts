import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../../accounts/account.entity.js';
import { Branch } from '../../ports/branch.entity.js';
import { DECISION_STEPS } from '../forms/decision-steps.js';
import { ApplicationItem } from '../items/application-item.entity.js';

const BranchApprovalSchema = defineEntity({
  name: 'BranchApproval',
  properties: {
    itemId: () => p.manyToOne(ApplicationItem).mapToPk().fieldName('item_id').primary(),
    step: p.enum(DECISION_STEPS).primary(),
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code').primary(),
    /** None while the branch has still to approve. */
    approvedAt: p.datetime(3).nullable(),
    approvedById: () => p.manyToOne(Account).mapToPk().fieldName('approved_by_id').nullable(),
  },
});

/**
 * An approval that an item needs of a branch at a step (R-PRD-1): every branch with a port that is opened has one at every
 * step. They begin anew when the item is sent in again.
 */
export class BranchApproval extends BranchApprovalSchema.class {}
BranchApprovalSchema.setClass(BranchApproval);
