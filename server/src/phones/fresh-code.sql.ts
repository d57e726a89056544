import { type Sql, sql } from '../shared/sql.js';
import { PHONE_CODE_LIFETIME_MS } from './code-lifetime.js';

/**
 * Whether codes `k` keep another one from being sent (R-TEL-4): sent in the last 24 hours, and neither refused by the gateway nor
 * reported as not delivered.
 */
export const blocksAnotherCode = (
  now: Date,
): Sql => sql`(k.sent_at > ${new Date(now.getTime() - PHONE_CODE_LIFETIME_MS)}::timestamptz
  and not exists (select from message m where m.id = k.message_id and (m.refused_at is not null or m.undelivered_at is not null)))`;
