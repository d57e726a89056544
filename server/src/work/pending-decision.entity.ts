import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import type { ItemDecision } from '../applications/decisions/item-decision.js';
import type { Decision } from '../decisions/decision.js';
import type { ErrorCode } from '../shared/errors.js';

/** The kinds of cases that are decided with a time to undo it. */
export const UNDOABLE_KINDS = ['REGISTRATION', 'CERTIFICATE', 'APPLICATION'] as const;
export type UndoableKind = (typeof UNDOABLE_KINDS)[number];

/** A decision as it was made; what it leads to follows when it takes effect. */
export interface StoredDecision {
  readonly version: number;
  /** Of a registration or certificate. */
  readonly decision: Decision | null;
  readonly reason: string | null;
  /** Of an application. */
  readonly items: readonly ItemDecision[];
}

const PendingDecisionSchema = defineEntity({
  name: 'PendingDecision',
  uniques: [{ name: 'pending_decision_case_unique', properties: ['caseId', 'accountId'] }],
  indexes: [
    { name: 'pending_decision_account_index', properties: ['accountId'] },
    { name: 'pending_decision_due_index', properties: ['effectiveAt'], where: '"refused_at" is null' },
  ],
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(UNDOABLE_KINDS),
    /** Id of the registration, certificate or application. */
    caseId: p.uuid(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id'),
    decision: p.json<StoredDecision>(),
    /** Of the cases that were approved together, and are undone together. */
    batchId: p.uuid().nullable(),
    madeAt: p.datetime(3),
    effectiveAt: p.datetime(3),
    /** When it could not take effect, and why: the row stays until its author has read that. */
    refusedAt: p.datetime(3).nullable(),
    refusalCodes: p.array<ErrorCode>().nullable(),
  },
});

/** A decision of a reviewer that can still be undone: nothing of it has taken effect, nothing is mailed. */
export class PendingDecision extends PendingDecisionSchema.class {}
PendingDecisionSchema.setClass(PendingDecision);
