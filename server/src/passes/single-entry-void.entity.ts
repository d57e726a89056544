import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Company } from '../companies/company.entity.js';
import { Pass } from './pass.entity.js';

/** How many single-entry passes a company may void in a calendar month (R-ONE-9). */
export const VOIDS_PER_MONTH = 2;

const SingleEntryVoidSchema = defineEntity({
  name: 'SingleEntryVoid',
  checks: [{ name: 'single_entry_void_slot_check', expression: `slot between 1 and ${VOIDS_PER_MONTH}` }],
  properties: {
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id').primary(),
    /** Calendar month in Taipei in which the pass was issued, `2023-09`. */
    month: p.text().primary(),
    slot: p.smallint().primary(),
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').unique(),
    voidedAt: p.datetime(3),
    voidedById: () => p.manyToOne(Account).mapToPk().fieldName('voided_by_id'),
    reason: p.text().nullable(),
  },
});

/** A single-entry pass that its company voided, whose place in the month was given back: the primary key holds the limit. */
export class SingleEntryVoid extends SingleEntryVoidSchema.class {}
SingleEntryVoidSchema.setClass(SingleEntryVoid);
