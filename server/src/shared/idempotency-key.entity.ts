import { defineEntity, p } from '@mikro-orm/core';

const IdempotencyKeySchema = defineEntity({
  name: 'IdempotencyKey',
  properties: {
    /** Account that sent the key, with the company for a shared one; `visitor` for a registration. */
    owner: p.text().primary(),
    key: p.text().primary(),
    operation: p.text(),
    /** SHA-256 of the input: the same key with another body is refused. */
    inputHash: p.blob(),
    /** Identifies what the first call made. */
    result: p.text(),
    createdAt: p.datetime(3),
  },
});

/** Remembers the answer of a creating mutation, so that a repeated call makes nothing twice. */
export class IdempotencyKey extends IdempotencyKeySchema.class {}
IdempotencyKeySchema.setClass(IdempotencyKey);
