import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Pass } from '../passes/pass.entity.js';
import { Branch } from '../ports/branch.entity.js';

const CardBatchSchema = defineEntity({
  name: 'CardBatch',
  indexes: [{ name: 'card_batch_branch_index', properties: ['branchCode', 'createdAt', 'id'] }],
  checks: [
    {
      name: 'card_batch_dissolved_check',
      expression: '(dissolved_at is null) = (dissolve_reason is null)',
    },
  ],
  properties: {
    id: p.uuid().primary(),
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code'),
    createdAt: p.datetime(3),
    createdById: () => p.manyToOne(Account).mapToPk().fieldName('created_by_id'),
    dissolvedAt: p.datetime(3).nullable(),
    dissolvedById: () => p.manyToOne(Account).mapToPk().fieldName('dissolved_by_id').nullable(),
    dissolveReason: p.text().nullable(),
  },
});

/** 製證批次: cards that are made together (R-EXC-6). */
export class CardBatch extends CardBatchSchema.class {}
CardBatchSchema.setClass(CardBatch);

const BatchedCardSchema = defineEntity({
  name: 'BatchedCard',
  tableName: 'card_batch_card',
  uniques: [{ name: 'card_batch_card_once', properties: ['passId'], where: 'not released' }],
  properties: {
    batchId: () => p.manyToOne(CardBatch).mapToPk().fieldName('batch_id').primary(),
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').primary(),
    /** Its place among the cards of the batch. */
    position: p.smallint(),
    /** The batch was dissolved: the card may go into another one. */
    released: p.boolean(),
  },
});

/** A card in a batch; it is in one at a time. */
export class BatchedCard extends BatchedCardSchema.class {}
BatchedCardSchema.setClass(BatchedCard);
