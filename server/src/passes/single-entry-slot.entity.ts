import { defineEntity, p } from '@mikro-orm/core';
import { Pass } from './pass.entity.js';
import { SINGLE_ENTRY_MONTHLY_LIMIT } from './single-entry-monthly-limit.js';

const SingleEntrySlotSchema = defineEntity({
  name: 'SingleEntrySlot',
  checks: [{ name: 'single_entry_slot_number_check', expression: `slot between 1 and ${SINGLE_ENTRY_MONTHLY_LIMIT}` }],
  properties: {
    /** Blind index of the passport number. */
    holderIdIndex: p.blob().primary(),
    /** Calendar month in Taipei, `2023-09`. */
    month: p.text().primary(),
    slot: p.smallint().primary(),
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').unique(),
  },
});

/** One of the three places a passport has in a month: the primary key holds the limit under any concurrency (R-ONE-3). */
export class SingleEntrySlot extends SingleEntrySlotSchema.class {}
SingleEntrySlotSchema.setClass(SingleEntrySlot);
