import { raw } from '../shared/sql.js';

export const FEE_STATES = ['DUE', 'PAID', 'WAIVED', 'FREE', 'VOID'] as const;
/** What became of a fee; derived from what was recorded of it and of its card. */
export type FeeState = (typeof FEE_STATES)[number];

/** The state of fees `f` of passes `p`: a card that was never collected is not charged (R-EXC-6). */
export const FEE_STATE = raw(`case when f.settlement is not null then f.settlement when f.amount = 0 then 'FREE'
  when p.collected_at is null and p.cancelled_at is not null then 'VOID' else 'DUE' end`);
