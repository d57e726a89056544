import { defineEntity, p } from '@mikro-orm/core';
import { KEY_PURPOSES } from '../keys/key.js';

const KeyFingerprintSchema = defineEntity({
  name: 'KeyFingerprint',
  properties: {
    /** The id of the key. */
    id: p.text().primary(),
    purpose: p.enum(KEY_PURPOSES),
    fingerprint: p.blob(),
    firstUsedAt: p.datetime(3),
    /** Since when nothing in the database needs the key any more. */
    retiredAt: p.datetime(3).nullable(),
  },
});

/** A key that this database was used with: a server that lacks it must not start. */
export class KeyFingerprint extends KeyFingerprintSchema.class {}
KeyFingerprintSchema.setClass(KeyFingerprint);
