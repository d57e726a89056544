import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import type { RequestContext } from '../context.js';
import { tryTakeSmsCaps } from '../messages/sms/caps.js';
import { queueSms } from '../messages/sms/queue-sms.js';
import { hashCode, newCode } from '../phones/code-secrets.js';
import { resetAttempts } from '../phones/code-tries.js';
import { decoyCard, foldHolder, isSame, requestCode, type TypedHolder } from '../phones/public-request.js';
import type { VerifiableCard } from '../phones/verifiable-card.queries.js';
import { lockRowExclusively } from '../shared/advisory-locks.js';
import { ErrorCode } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Language } from '../shared/language.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { check } from '../shared/validation.js';
import { holderCode } from './holder-code.texts.js';
import { HolderLookUp } from './holder-look-up.entity.js';
import { LOOK_UPS_LAST_MS } from './look-up-lifetime.js';

const typedText = v.pipe(v.string(), v.nonEmpty(ErrorCode.REQUIRED));
const holder = v.object({ passNumber: typedText, idNumber: typedText });

/** What was typed in its one form. Refuses at the fields what is empty. */
export const readHolder = (typed: TypedHolder): TypedHolder => check(holder, foldHolder(typed));

/** The phone to which a holder's codes go: one that is verified and still the person's; undefined if there is none. */
export function provenPhone(card: VerifiableCard | undefined): string | undefined {
  const same = isSame(card?.phone ?? '', card?.verifiedPhone ?? '-');
  return same ? (card?.phone ?? undefined) : undefined;
}

/** What tries for a chain are counted by: apart from those that verify its phone. */
export const triedHolder = (pass: string, { idNumber }: TypedHolder) => ({
  ...{ pass: `record ${pass}`, idNumber, phone: '' },
});

/**
 * Sends a code to the verified phone of a pass's holder, who reads their own record with it (R-TEL-10). Refuses as
 * {@link requestCode} does, and at the fields what is empty.
 */
export async function requestHolderCode(
  context: RequestContext,
  typed: TypedHolder,
  language: Language,
): Promise<void> {
  const asked = readHolder(typed);
  await requestCode(context, asked, {
    action: 'HOLDER_CODE_SENT',
    isPhoneRight: (card) => provenPhone(card) !== undefined,
    send: (tx, card) => sendWithin(tx, context, { card, asked, language }),
  });
}

interface Asked {
  readonly card: VerifiableCard | undefined;
  readonly asked: TypedHolder;
  readonly language: Language;
}

/** Requests at the same time wait for each other. */
async function sendWithin(tx: EntityManager, context: RequestContext, { card, asked, language }: Asked) {
  const { services, now, viewer } = context;
  const { chainId, number, personId } = card ?? decoyCard();
  const phone = provenPhone(card) ?? newId();
  const database = transactionDatabase(tx);
  await lockRowExclusively(tx, `holder-code/${chainId}`);
  const recent = await database.rows(
    { id: uuid },
    sql`select l.id from holder_look_up l where l.chain_id = ${chainId} and l.phone = ${phone}
      and l.sent_at > ${new Date(now.getTime() - LOOK_UPS_LAST_MS)}::timestamptz
      and not exists (select from message m where m.id = l.message_id and m.refused_at is not null) limit 1`,
  );
  const parties = { phone, passId: chainId, personId: personId ?? undefined, address: viewer.address };
  const room = await tryTakeSmsCaps(tx, services, parties, now);
  if (!card || !room || recent.length > 0) return false;
  await database.change(
    sql`update holder_look_up l set ended_at = ${now} where l.chain_id = ${chainId} and l.ended_at is null`,
  );
  await resetAttempts(tx, services.vault, [triedHolder(chainId, asked)]);
  const [id, code] = [newId(), newCode()];
  const text = holderCode.to({ mobile: phone, language }, { passNumber: number, code });
  const messageId = await queueSms(tx, services, text, now, new Date(now.getTime() + LOOK_UPS_LAST_MS));
  const codeHash = hashCode(services.vault, id, code);
  const unused = { endedAt: null, tokenHash: null, openUntil: null };
  await tx.insert(HolderLookUp, { id, chainId, phone, codeHash, sentAt: now, messageId, ...unused });
  return true;
}
