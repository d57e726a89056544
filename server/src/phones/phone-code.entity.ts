import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Pass } from '../passes/pass.entity.js';

const PhoneCodeSchema = defineEntity({
  name: 'PhoneCode',
  uniques: [{ name: 'phone_code_link_unique', properties: ['linkHash'] }],
  indexes: [
    { name: 'phone_code_chain_index', properties: ['chainId', 'phone', 'sentAt'] },
    { name: 'phone_code_sent_index', properties: ['sentAt'] },
  ],
  properties: {
    id: p.uuid().primary(),
    /** The first card of the chain: an exchanged card and the one that took its place are one combination (R-TEL-4). */
    chainId: () => p.manyToOne(Pass).mapToPk().fieldName('chain_id'),
    phone: p.text(),
    /** HMAC with the index key over the id of this row and the code: six digits would be found from a plain hash. */
    codeHash: p.blob(),
    /** SHA-256 of the token in the link. */
    linkHash: p.blob(),
    sentAt: p.datetime(3),
    /** Its SMS in the outbox: one that the gateway refuses does not count (R-TEL-4). */
    messageId: p.uuid(),
    /** When code or link was used, or another code took its place. */
    endedAt: p.datetime(3).nullable(),
    /** Who asked for it while signed in; null for the holder. */
    requestedById: () => p.manyToOne(Account).mapToPk().fieldName('requested_by_id').nullable(),
    /** Whether the phone is written to the person once it is verified (R-TEL-3). */
    changesPhone: p.boolean(),
  },
});

/** A code and a link sent by SMS, good for 24 hours, of which one may be used once (R-TEL-4). */
export class PhoneCode extends PhoneCodeSchema.class {}
PhoneCodeSchema.setClass(PhoneCode);

const PhoneCodeTrySchema = defineEntity({
  name: 'PhoneCodeTry',
  indexes: [{ name: 'phone_code_try_since_index', properties: ['since'] }],
  properties: {
    /** HMAC of the combination, whether or not there is one: those that are made up count alike (R-TEL-2). */
    combination: p.blob().primary(),
    tries: p.integer(),
    since: p.datetime(3),
  },
});

/** How many codes were typed for a combination in the 24 hours since the first. */
export class PhoneCodeTry extends PhoneCodeTrySchema.class {}
PhoneCodeTrySchema.setClass(PhoneCodeTry);
