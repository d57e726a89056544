import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { BRANCH_CAUSES } from '../passes/hold.entity.js';
import { Pass } from '../passes/pass.entity.js';
import { Branch } from '../ports/branch.entity.js';

export const PROPOSAL_KINDS = ['CANCELLATION', 'DEACTIVATION'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const PROPOSAL_DECISIONS = ['CONFIRMED', 'DECLINED', 'WITHDRAWN'] as const;
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];

const CardStopProposalSchema = defineEntity({
  name: 'CardStopProposal',
  indexes: [
    { name: 'card_stop_proposal_pass_index', properties: ['passId'] },
    { name: 'card_stop_proposal_open_index', properties: ['branchCode', 'proposedAt'], where: '"decision" is null' },
  ],
  properties: {
    id: p.uuid().primary(),
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id'),
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code'),
    kind: p.enum(PROPOSAL_KINDS),
    /** For a deactivation: how many days, counted from its confirmation. */
    days: p.integer().nullable(),
    cause: p.enum(BRANCH_CAUSES),
    reason: p.text(),
    proposedAt: p.datetime(3),
    proposedById: () => p.manyToOne(Account).mapToPk().fieldName('proposed_by_id'),
    /** Undecided until then, it has lapsed. */
    expiresAt: p.datetime(3),
    decision: p.enum(PROPOSAL_DECISIONS).nullable(),
    decidedAt: p.datetime(3).nullable(),
    decidedById: () => p.manyToOne(Account).mapToPk().fieldName('decided_by_id').nullable(),
    decisionReason: p.text().nullable(),
  },
});

/** What one of a branch proposes about a card and a second one of it confirms (R-PRD-8). */
export class CardStopProposal extends CardStopProposalSchema.class {}
CardStopProposalSchema.setClass(CardStopProposal);
