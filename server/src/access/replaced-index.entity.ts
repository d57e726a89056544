import { defineEntity, p } from '@mikro-orm/core';

const ReplacedIndexSchema = defineEntity({
  name: 'ReplacedIndex',
  indexes: [{ name: 'replaced_index_new_index', properties: ['newIndex'] }],
  properties: {
    oldIndex: p.blob().primary(),
    newIndex: p.blob(),
    /** The id of the key of the new index. */
    keyId: p.text(),
    replacedAt: p.datetime(3),
  },
});

/** The index of an ID number under an older key, and the one that took its place: what still brings the old one is given the new. */
export class ReplacedIndex extends ReplacedIndexSchema.class {}
ReplacedIndexSchema.setClass(ReplacedIndex);
