import { defineEntity, p } from '@mikro-orm/core';
import { Pass } from '../passes/pass.entity.js';

const HolderLookUpSchema = defineEntity({
  name: 'HolderLookUp',
  uniques: [{ name: 'holder_look_up_token_unique', properties: ['tokenHash'] }],
  indexes: [
    { name: 'holder_look_up_chain_index', properties: ['chainId', 'sentAt'] },
    { name: 'holder_look_up_sent_index', properties: ['sentAt'] },
  ],
  properties: {
    id: p.uuid().primary(),
    /** The first card of the chain of the pass whose number was typed. */
    chainId: () => p.manyToOne(Pass).mapToPk().fieldName('chain_id'),
    /** The verified phone to which the code went. */
    phone: p.text(),
    /** HMAC with the index key over the id of this row and the code. */
    codeHash: p.blob(),
    sentAt: p.datetime(3),
    /** Its SMS in the outbox: one that the gateway refuses does not count. */
    messageId: p.uuid(),
    /** When the code was used, or another took its place. */
    endedAt: p.datetime(3).nullable(),
    /** SHA-256 of what the page reads the record with, from when the code was used until it is closed. */
    tokenHash: p.blob().nullable(),
    /** First second at which nothing is read with it any more. */
    openUntil: p.datetime(3).nullable(),
  },
});

/** A holder looks at their own passes: a code by SMS, and for fifteen minutes after it what they read with (R-TEL-10). */
export class HolderLookUp extends HolderLookUpSchema.class {}
HolderLookUpSchema.setClass(HolderLookUp);
