import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Company } from '../companies/company.entity.js';
import { Pass } from './pass.entity.js';

const SingleEntryGrantSchema = defineEntity({
  name: 'SingleEntryGrant',
  checks: [
    { name: 'single_entry_grant_place_check', expression: 'place >= 1' },
    { name: 'single_entry_grant_unused_check', expression: 'taken_back_at is null or pass_id is null' },
  ],
  indexes: [{ name: 'single_entry_grant_holder_index', properties: ['holderIdIndex', 'month'] }],
  properties: {
    /** The item of the application on whose approval it was granted. */
    itemId: p.uuid().primary(),
    /** From 1. */
    place: p.smallint().primary(),
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id'),
    /** Blind index of the passport number. */
    holderIdIndex: p.blob(),
    /** Calendar month in Taipei, `2023-09`. */
    month: p.text(),
    /** The pass that takes it. */
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').unique().nullable(),
    /** When the branch took it back, which no pass had taken; null if it counts. */
    takenBackAt: p.datetime(3).nullable(),
    takenBackById: () => p.manyToOne(Account).mapToPk().fieldName('taken_back_by_id').nullable(),
  },
});

/**
 * A place beyond the three of a month that a branch granted a company for a passport: one pass takes it, so that there are
 * never more passes than places (R-ONE-10).
 */
export class SingleEntryGrant extends SingleEntryGrantSchema.class {}
SingleEntryGrantSchema.setClass(SingleEntryGrant);
