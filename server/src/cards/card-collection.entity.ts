import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Pass } from '../passes/pass.entity.js';

export const COLLECTOR_KINDS = ['HOLDER', 'COMPANY_STAFF', 'FAMILY', 'DELEGATE'] as const;
export type CollectorKind = (typeof COLLECTOR_KINDS)[number];

export const OLD_CARD_STATES = ['RETURNED', 'MISSING'] as const;
export type OldCardState = (typeof OLD_CARD_STATES)[number];

const CardCollectionSchema = defineEntity({
  name: 'CardCollection',
  checks: [
    {
      name: 'card_collection_collector_check',
      expression: `(collector_kind = 'HOLDER') = (collector_name is null)`,
    },
    {
      name: 'card_collection_missing_check',
      expression: `(old_card is not distinct from 'MISSING') = (missing_reason is not null)`,
    },
  ],
  properties: {
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').primary(),
    collectorKind: p.enum(COLLECTOR_KINDS),
    /** Who fetched it in the holder's place. */
    collectorName: p.text().nullable(),
    /** What became of the card in whose place it comes; null for a card that comes in no other's place. */
    oldCard: p.enum(OLD_CARD_STATES).nullable(),
    missingReason: p.text().nullable(),
    handedOutById: () => p.manyToOne(Account).mapToPk().fieldName('handed_out_by_id'),
  },
});

/** How a card was handed over: to whom, and against what (R-EXC-6). When, the pass itself says. */
export class CardCollection extends CardCollectionSchema.class {}
CardCollectionSchema.setClass(CardCollection);
