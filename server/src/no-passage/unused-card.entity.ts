import { defineEntity, p } from '@mikro-orm/core';
import { Company } from '../companies/company.entity.js';
import { Pass } from '../passes/pass.entity.js';

const UnusedCardSchema = defineEntity({
  name: 'UnusedCard',
  indexes: [
    { name: 'unused_card_company_index', properties: ['companyId', 'months', 'comparedOn'] },
    { name: 'unused_card_list_index', properties: ['months', 'comparedOn'] },
    { name: 'unused_card_new_index', properties: ['companyId'], where: '"announced_at" is null' },
  ],
  checks: [{ name: 'unused_card_months_check', expression: 'months in (5, 6)' }],
  properties: {
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').primary(),
    /** That of the pass, for the lists of a company. */
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id'),
    /** Of 5 it is told beforehand, with 6 it was deactivated. */
    months: p.smallint(),
    /** 比對日期: the day of the comparison that found it first. */
    comparedOn: p.date(),
    /** The day whose comparison deactivates it, or was to. */
    dueOn: p.date(),
    /** When its company was told of it. */
    announcedAt: p.datetime(3).nullable(),
  },
});

/** A card that the nightly comparison found on one of the lists of cards without passage (R-NOP-2). */
export class UnusedCard extends UnusedCardSchema.class {}
UnusedCardSchema.setClass(UnusedCard);

const UnusedCardsDigestSchema = defineEntity({
  name: 'UnusedCardsDigest',
  properties: {
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id').primary(),
    day: p.date().primary(),
    sentAt: p.datetime(3),
  },
});

/** A company has one digest a day: its primary key keeps two nodes from sending two (R-NOP-5). */
export class UnusedCardsDigest extends UnusedCardsDigestSchema.class {}
UnusedCardsDigestSchema.setClass(UnusedCardsDigest);
