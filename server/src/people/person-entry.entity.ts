import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Person } from './person.entity.js';

const PersonEntrySchema = defineEntity({
  name: 'PersonEntry',
  properties: {
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').primary(),
    enteredAt: p.datetime(3),
  },
});

/** An account entered or imported a person, first or after a colleague: it owns the record (R-ACC-1). */
export class PersonEntry extends PersonEntrySchema.class {}
PersonEntrySchema.setClass(PersonEntry);
