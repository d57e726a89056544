import { raw } from '../shared/sql.js';

export const CARD_BATCH_STATES = ['OPEN', 'MADE', 'DISSOLVED'] as const;
/** What became of a batch; derived from its cards. */
export type CardBatchState = (typeof CARD_BATCH_STATES)[number];

const TO_BE_MADE = 'p.made_at is null and p.collected_at is null and p.cancelled_at is null';

/** Cards `p` that are still to be made. */
export const STILL_TO_BE_MADE = raw(`(${TO_BE_MADE})`);

/** Cards `x` of batches `b`, as passes `p`. */
export const CARDS_OF_BATCH = raw('card_batch_card x join pass p on p.id = x.pass_id where x.batch_id = b.id');

/** The state of batches `b`: open while a card is still to be made. */
export const CARD_BATCH_STATE = raw(`case when b.dissolved_at is not null then 'DISSOLVED'
  when exists (select from ${CARDS_OF_BATCH.sql} and ${TO_BE_MADE}) then 'OPEN' else 'MADE' end`);
