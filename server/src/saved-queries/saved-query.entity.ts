import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';

const SavedQuerySchema = defineEntity({
  name: 'SavedQuery',
  uniques: [{ name: 'saved_query_name_unique', properties: ['accountId', 'name'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id'),
    name: p.text(),
    document: p.text(),
    /** A JSON object, as it was typed. */
    variables: p.text(),
    /** Whether colleagues of the same kind see it. */
    shared: p.boolean(),
    savedAt: p.datetime(3),
  },
});

/** A document of the explorer under a name, with its variables. */
export class SavedQuery extends SavedQuerySchema.class {}
SavedQuerySchema.setClass(SavedQuery);
