import type { EntityManager } from '@mikro-orm/postgresql';
import type { SmsParties } from '../messages/sms/caps.js';
import { giveBackSmsCaps, tryTakeSmsCaps } from '../messages/sms/caps.js';
import { queueSms } from '../messages/sms/queue-sms.js';
import type { Services } from '../services.js';
import { lockRowExclusively } from '../shared/advisory-locks.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Language } from '../shared/language.js';
import { timestamp } from '../shared/rows.js';
import { type Database, instant, sql, transactionDatabase } from '../shared/sql.js';
import { inTaipei, isoTaipei, toDate } from '../shared/taipei.js';
import { hashToken } from '../shared/tokens.js';
import { PHONE_CODE_LIFETIME_MS } from './code-lifetime.js';
import { hashCode, newCode, newLinkToken } from './code-secrets.js';
import { resetAttempts } from './code-tries.js';
import { blocksAnotherCode } from './fresh-code.sql.js';
import { PhoneCode } from './phone-code.entity.js';
import { phoneCode } from './phone-code.texts.js';
import type { VerifiableCard } from './verifiable-card.queries.js';

/** A code that is to be sent. */
export interface CodeRequest {
  readonly card: VerifiableCard;
  readonly phone: string;
  readonly language: Language;
  /** Whether it is written to the person once it is verified. */
  readonly changesPhone: boolean;
  /** The account, or the address, that asks. */
  readonly by: { readonly accountId: string } | { readonly address: string };
}

export type SendOutcome =
  | { readonly sent: true }
  /** Until when no other code goes out for this combination; null where a cap of the day is reached. */
  | { readonly sent: false; readonly until: Date | null };

type SendServices = Pick<Services, 'vault' | 'env' | 'jobs'>;

/** Until when the combination has its code of the last 24 hours; null if it has none. One that did not reach the phone does not count (R-TEL-4). */
export async function codeSentUntil(
  database: Database,
  { chainId, phone }: { readonly chainId: string; readonly phone: string },
  now: Date,
): Promise<Date | null> {
  const [row] = await database.rows(
    { sent_at: timestamp },
    sql`select k.sent_at from phone_code k where k.chain_id = ${chainId} and k.phone = ${phone}
      and ${blocksAnotherCode(now)} order by k.sent_at desc limit 1`,
  );
  return row ? new Date(instant(row.sent_at).getTime() + PHONE_CODE_LIFETIME_MS) : null;
}

/**
 * The allowance for a code: one for a combination in 24 hours (R-TEL-4), and the caps of the day (R-TEL-5). Requests at the same
 * time wait for each other. Nothing is taken if one is missing.
 */
export async function takeAllowance(
  tx: EntityManager,
  services: SendServices,
  { card, phone, by }: Pick<CodeRequest, 'card' | 'phone' | 'by'>,
  now: Date,
): Promise<SendOutcome> {
  await lockRowExclusively(tx, `phone-code/${card.chainId}`);
  const sentUntil = () => codeSentUntil(transactionDatabase(tx), { chainId: card.chainId, phone }, now);
  const until = await sentUntil();
  const parties: SmsParties = { phone, passId: card.chainId, personId: card.personId ?? undefined, ...by };
  const room = until === null || !('accountId' in by) ? await tryTakeSmsCaps(tx, services, parties, now) : false;
  if (!room || until !== null) return { sent: false, until };
  // A campaign holds no lock of the chain, but the count of the phone: what it sent is seen from here on.
  const sentMeanwhile = await sentUntil();
  if (sentMeanwhile === null) return { sent: true };
  await giveBackSmsCaps(tx, services, parties, now);
  return { sent: false, until: sentMeanwhile };
}

/** Sends a code for which {@link takeAllowance} found room. */
export async function sendCode(
  tx: EntityManager,
  services: SendServices,
  { card, phone, language, changesPhone, by }: CodeRequest,
  now: Date,
): Promise<void> {
  const { vault } = services;
  const { chainId } = card;
  await transactionDatabase(tx).change(
    sql`update phone_code k set ended_at = ${now} where k.chain_id = ${chainId} and k.phone = ${phone} and k.ended_at is null`,
  );
  const idNumber = vault.openHex('pass.holder_id_cipher', card.id, card.idCipher);
  await resetAttempts(tx, vault, [{ pass: chainId, idNumber, phone }]);
  const [id, code, token] = [newId(), newCode(), newLinkToken()];
  const text = phoneCode.to({ mobile: phone, language }, { passNumber: card.number, token, code });
  const messageId = await queueSms(tx, services, text, now, new Date(now.getTime() + PHONE_CODE_LIFETIME_MS));
  await tx.insert(PhoneCode, {
    id,
    chainId,
    phone,
    codeHash: hashCode(vault, id, code),
    linkHash: hashToken(token),
    sentAt: now,
    messageId,
    endedAt: null,
    requestedById: 'accountId' in by ? by.accountId : null,
    changesPhone,
  });
}

/** Refuses with PHONE_CODE_SENT and until when no other goes out, or with RATE_LIMITED until the caps of the next day. */
export function refuseUnsent(outcome: SendOutcome, now: Date): void {
  if (outcome.sent) return;
  if (outcome.until) refuse(ErrorCode.PHONE_CODE_SENT, undefined, { until: isoTaipei(outcome.until) });
  const tomorrow = toDate(inTaipei(now).startOfDay().add({ days: 1 }));
  refuse(ErrorCode.RATE_LIMITED, undefined, {
    retryAfterSeconds: Math.ceil((tomorrow.getTime() - now.getTime()) / 1000),
  });
}
