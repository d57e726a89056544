import { defineEntity, p } from '@mikro-orm/core';
import { Company } from '../companies/company.entity.js';
import { Pass } from './pass.entity.js';

const SingleEntryGrantSchema = defineEntity({
  name: 'SingleEntryGrant',
  checks: [{ name: 'single_entry_grant_place_check', expression: 'place >= 1' }],
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
  },
});

/**
 * A place beyond the three of a month that a branch granted a company for a passport: one pass takes it, so that there are
 * never more passes than places (R-ONE-10).
 */
export class SingleEntryGrant extends SingleEntryGrantSchema.class {}
SingleEntryGrantSchema.setClass(SingleEntryGrant);
