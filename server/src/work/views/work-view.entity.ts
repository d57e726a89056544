import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../../accounts/account.entity.js';

const WorkViewSchema = defineEntity({
  name: 'WorkView',
  uniques: [{ name: 'work_view_name_unique', properties: ['accountId', 'name'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id'),
    name: p.text(),
    /** The filters and the order, as the page's address carries them. */
    query: p.text(),
    /** Whether colleagues of the same branch see it. */
    shared: p.boolean(),
    isDefault: p.boolean(),
    savedAt: p.datetime(3),
  },
});

/** Filters and order of the queue under a name. */
export class WorkView extends WorkViewSchema.class {}
WorkViewSchema.setClass(WorkView);
