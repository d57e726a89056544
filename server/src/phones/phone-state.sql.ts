import { IN_CHAIN } from '../passes/card-chain.js';
import { raw, type Sql, sql } from '../shared/sql.js';

/**
 * THE STATE OF A PHONE (R-TEL-6), of passes `p`: it follows from the phone of the person as it is now and the one that was verified
 * last for the chain of the card. Nothing of it is stored, so that it follows renewals, exchanges, changed phones and removed people.
 */
export const PHONE_STATES = ['UNVERIFIED', 'VERIFIED', 'TO_BE_VERIFIED'] as const;
export type PhoneState = (typeof PHONE_STATES)[number];

/**
 * The id of the company's record of the holder, as it is now: the one for which the pass was issued or, if that was deleted, one
 * that was entered for the same document since (R-TEL-3).
 */
export const HOLDER_RECORD = raw(`(select h.id from person h where h.deleted_at is null and h.company_id = p.company_id
  and (h.id = p.person_id or (h.id_kind = p.holder_id_kind and h.id_index = p.holder_id_index))
  order by (h.id = p.person_id) desc limit 1)`);

/** 手機號碼: the phone of that record; null if there is none. */
export const PRESENT_PHONE =
  raw(`(select h.mobile from person h where h.deleted_at is null and h.company_id = p.company_id
  and (h.id = p.person_id or (h.id_kind = p.holder_id_kind and h.id_index = p.holder_id_index))
  order by (h.id = p.person_id) desc limit 1)`);

/** 已驗證手機號碼: the phone that was verified last; null if none ever was. */
export const VERIFIED_PHONE =
  raw(`(select v.phone from phone_verification v where v.chain_id = coalesce(p.chain_id, p.id)
  order by v.verified_at desc, v.id desc limit 1)`);

/** When that was. */
export const VERIFIED_AT =
  raw(`(select v.verified_at from phone_verification v where v.chain_id = coalesce(p.chain_id, p.id)
  order by v.verified_at desc, v.id desc limit 1)`);

/** The state, of columns or expressions with the two phones. */
export const stateOf = (present: Sql, verified: Sql): Sql => sql`(case when ${verified} is null then 'UNVERIFIED'
  when ${verified} = ${present} then 'VERIFIED' else 'TO_BE_VERIFIED' end)`;

/** The state of the phone of passes `p`. */
export const PHONE_STATE = stateOf(PRESENT_PHONE, VERIFIED_PHONE);

/** The phone to which the holder of passes `p` is sent notices: one that is verified and still the person's. Null if there is none. */
export const NOTICE_PHONE = sql`(select h.mobile from person h where h.id = ${HOLDER_RECORD} and h.mobile = ${VERIFIED_PHONE})`;

/** Passes `p` whose phones are verified: cards of a chain that is not cancelled, one row for a chain. */
export const CARDS_WITH_PHONES = sql`(p.kind <> 'SINGLE_ENTRY' and p.cancelled_at is null and p.exchanged_at is null
  and (p.exchanged_from_id is null or p.collected_at is not null))`;

/** Passes `p` in whose chain a card is not cancelled. */
export const CHAIN_LIVES = sql`(p.kind <> 'SINGLE_ENTRY' and exists (select from pass c where ${IN_CHAIN} and c.cancelled_at is null))`;
