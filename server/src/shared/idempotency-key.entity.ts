import { defineEntity, p } from '@mikro-orm/core';

const IdempotencyKeySchema = defineEntity({
  name: 'IdempotencyKey',
  properties: {
    /** Account that sent the key, with the company for a shared one; `visitor` for a registration. */
    owner: p.text().primary(),
    key: p.text().primary(),
    operation: p.text(),
    /** Keyed hash of the input: the same key with other input is refused. */
    inputHash: p.blob(),
    /** Id of what the first call created. */
    result: p.text(),
    createdAt: p.datetime(3),
  },
});

/** Result of a creating mutation, so that a repeated call creates nothing twice. */
export class IdempotencyKey extends IdempotencyKeySchema.class {}
IdempotencyKeySchema.setClass(IdempotencyKey);
