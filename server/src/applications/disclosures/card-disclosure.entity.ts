import { defineEntity, p } from '@mikro-orm/core';
import { Company } from '../../companies/company.entity.js';

const CardDisclosureSchema = defineEntity({
  name: 'CardDisclosure',
  properties: {
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id').primary(),
    /** Blind index of the document whose cards were disclosed. */
    holderIdIndex: p.blob().primary(),
    disclosedAt: p.datetime(3),
  },
});

/** An answer that disclosed to a company that others hold cards for a document. Kept for a day, to be counted (R-ACC-3). */
export class CardDisclosure extends CardDisclosureSchema.class {}
CardDisclosureSchema.setClass(CardDisclosure);
