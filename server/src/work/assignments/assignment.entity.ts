import { defineEntity, p } from '@mikro-orm/core';
import { BRANCH_CODES } from '../../access/words.js';
import { Account } from '../../accounts/account.entity.js';
import { DECISION_STEPS } from '../../applications/forms/decision-steps.js';

const WorkAssignmentSchema = defineEntity({
  name: 'WorkAssignment',
  indexes: [
    { name: 'work_assignment_case_index', properties: ['caseId'] },
    { name: 'work_assignment_account_index', properties: ['accountId'] },
    { name: 'work_assignment_assigned_by_index', properties: ['assignedById'] },
  ],
  properties: {
    id: p.uuid().primary(),
    /** Id of the registration, certificate, application or proposal. */
    caseId: p.uuid(),
    /** The part of the case that is meant; null for kinds of cases that belong to no branch, and that have no steps. */
    branchCode: p.enum(BRANCH_CODES).nullable(),
    step: p.enum(DECISION_STEPS).nullable(),
    /** Null when it was given back. */
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').nullable(),
    assignedById: () => p.manyToOne(Account).mapToPk().fieldName('assigned_by_id'),
    assignedAt: p.datetime(3),
  },
});

/** Who is to decide on a part of a case; rows are only added, and the last one of a part holds. */
export class WorkAssignment extends WorkAssignmentSchema.class {}
WorkAssignmentSchema.setClass(WorkAssignment);
