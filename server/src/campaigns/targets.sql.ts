import type { BranchCode } from '../access/words.js';
import { firstOf } from '../passes/card-chain.js';
import { blocksAnotherCode } from '../phones/fresh-code.sql.js';
import { CARDS_WITH_PHONES, PRESENT_PHONE, stateOf, VERIFIED_PHONE } from '../phones/phone-state.sql.js';
import { type Sql, sql } from '../shared/sql.js';
import type { CAMPAIGN_KINDS, CAMPAIGN_STATES } from './campaign.entity.js';

/** Whom a campaign is for; null for all. */
export interface Audience {
  readonly branchCode: BranchCode | null;
  readonly kind: (typeof CAMPAIGN_KINDS)[number] | null;
  readonly phoneState: (typeof CAMPAIGN_STATES)[number] | null;
}

/** Running cards `p` that were collected, of this branch and kind; whatever their phones. */
export function cardsOf({ branchCode, kind }: Pick<Audience, 'branchCode' | 'kind'>, now: Date): Sql {
  return sql`(${CARDS_WITH_PHONES} and p.valid_to >= ${now}::timestamptz and p.collected_at is not null
    and (${branchCode}::text is null or p.port_id in (select o.id from port o where o.branch_code = ${branchCode}::text))
    and (${kind}::text is null or p.kind = ${kind}::text))`;
}

/** The phones `f` of passes `p`, each looked up once. */
export const PHONES = sql`cross join lateral (select ${PRESENT_PHONE} phone, ${VERIFIED_PHONE} verified offset 0) f`;

/** Whether a campaign asks for the phone `f` to be verified. */
export const needsVerification = ({ phoneState }: Pick<Audience, 'phoneState'>): Sql => sql`(f.phone ~ '^09[0-9]{8}$'
  and ${stateOf(sql`f.phone`, sql`f.verified`)} = any(${phoneState ? [phoneState] : ['UNVERIFIED', 'TO_BE_VERIFIED']}::text[]))`;

/** Whether a campaign has sent a code to the phone `f` of passes `p`. */
export const sentIn = (campaignId: string): Sql => sql`exists (select from phone_campaign_message t
  where t.campaign_id = ${campaignId} and t.chain_id = ${firstOf('p')} and t.phone = f.phone)`;

/** Whether the phone `f` of passes `p` has a code of the last 24 hours, by whatever way (R-TEL-4). */
export const hasFreshCode = (now: Date): Sql => sql`exists (select from phone_code k
  where k.chain_id = ${firstOf('p')} and k.phone = f.phone and ${blocksAnotherCode(now)})`;
