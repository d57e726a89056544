import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.entity.js';

const SharedBindingSchema = defineEntity({
  name: 'SharedBinding',
  uniques: [{ properties: ['sharedAccountId', 'generalAccountId'] }],
  properties: {
    id: p.uuid().primary(),
    sharedAccountId: () => p.manyToOne(Account).mapToPk().fieldName('shared_account_id'),
    generalAccountId: () => p.manyToOne(Account).mapToPk().fieldName('general_account_id').index(),
    boundAt: p.datetime(3),
  },
});

/** A 共用帳號 may act through a 一般帳號 (R-REG-7). Unbinding deletes the row; the history of both accounts records it. */
export class SharedBinding extends SharedBindingSchema.class {}
SharedBindingSchema.setClass(SharedBinding);
