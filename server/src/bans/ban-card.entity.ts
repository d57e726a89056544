import { defineEntity, p } from '@mikro-orm/core';
import { Pass } from '../passes/pass.entity.js';
import { Ban } from '../people/ban.entity.js';

const BanCardSchema = defineEntity({
  name: 'BanCard',
  indexes: [{ name: 'ban_card_pass_index', properties: ['passId'] }],
  properties: {
    banId: () => p.manyToOne(Ban).mapToPk().fieldName('ban_id').primary(),
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').primary(),
    restoredAt: p.datetime(3).nullable(),
  },
});

/** A card that was cancelled with a ban, until it is restored because cases were annulled (R-BAN-1). */
export class BanCard extends BanCardSchema.class {}
BanCardSchema.setClass(BanCard);
