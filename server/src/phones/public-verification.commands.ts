import * as v from 'valibot';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Language } from '../shared/language.js';
import { boolean, nullable, text, timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { hashToken } from '../shared/tokens.js';
import { check, mobile } from '../shared/validation.js';
import { PHONE_CODE_LIFETIME_MS } from './code-lifetime.js';
import {
  cardOf,
  decoyCard,
  foldHolder,
  isSame,
  minimumAnswerDelay,
  requestCode,
  type TypedHolder,
  visitor,
} from './public-request.js';
import { sendCode, takeAllowance } from './send-code.js';
import { checkTypedCode, latestCode, readCode, usedCode } from './type-code.js';
import { verifyPhone } from './verify-phone.js';

export interface TypedCombination extends TypedHolder {
  readonly phone: string;
}

const typedText = v.pipe(v.string(), v.nonEmpty(ErrorCode.REQUIRED));
const combination = v.object({ passNumber: typedText, idNumber: typedText, phone: mobile });

/** What was typed in its one form. Refuses at the fields what is empty or no mobile number: that tells nothing of any record. */
function readCombination({ phone, ...holder }: TypedCombination): TypedCombination {
  return check(combination, { ...foldHolder(holder), phone });
}

/**
 * Sends a code to the phone of a pass’s holder (R-TEL-2): pass number, ID number and phone must be as on file. Refuses as
 * {@link requestCode} does, and at the fields what is empty or no mobile number.
 */
export async function requestPhoneCode(
  context: RequestContext,
  typed: TypedCombination,
  language: Language,
): Promise<void> {
  const { services, now, viewer } = context;
  const asked = readCombination(typed);
  await requestCode(context, asked, {
    action: 'PHONE_CODE_SENT',
    isPhoneRight: (card) => isSame(card?.phone ?? '', asked.phone),
    send: async (tx, card) => {
      const request = { card: card ?? decoyCard(), phone: asked.phone, by: { address: viewer.address } };
      const allowance = await takeAllowance(tx, services, request, now);
      if (!card || !allowance.sent) return false;
      await sendCode(tx, services, { ...request, language, changesPhone: false }, now);
      return true;
    },
  });
}

/**
 * Verifies a phone with the code that was sent to it (R-TEL-2). Of combinations that do not exist codes count alike. Refuses as
 * {@link checkTypedCode} does, with RATE_LIMITED an address that tries too often, and at the fields.
 */
export async function confirmPhone(context: RequestContext, typed: TypedCombination, typedCode: string): Promise<void> {
  const { em, services, now, viewer } = context;
  const { vault, database } = services;
  const asked = readCombination(typed);
  const code = readCode(typedCode);
  await services.limits.take('phoneConfirmationsPerAddress', viewer.address);
  const wait = minimumAnswerDelay();
  try {
    const { chainId, card } = await cardOf(context, asked);
    const tried = { pass: chainId ?? asked.passNumber, idNumber: asked.idNumber, phone: asked.phone };
    const stored = await latestCode(database, card?.chainId ?? newId(), asked.phone);
    const right = await checkTypedCode({ database, vault, now, tried, stored, code });
    const used = usedCode(right);
    const done = await em.transactional((tx) => verifyPhone(tx, visitor(context), used, 'CODE'));
    if (!done) refuse(ErrorCode.PHONE_CODE_EXPIRED, 'code');
  } finally {
    await wait;
  }
}

/** Verifies a phone with the link that was sent to it, once (R-TEL-4). Refuses with LINK_NOT_VALID, RATE_LIMITED. */
export async function verifyPhoneByLink(context: RequestContext, token: string): Promise<void> {
  const { em, services, now, viewer } = context;
  await services.limits.take('phoneConfirmationsPerAddress', viewer.address);
  const [row] = await services.database.rows(
    {
      id: uuid,
      chain_id: uuid,
      phone: text,
      sent_at: timestamp,
      requested_by_id: nullable(uuid),
      changes_phone: boolean,
    },
    sql`select k.id, k.chain_id, k.phone, k.sent_at, k.requested_by_id, k.changes_phone from phone_code k
      where k.link_hash = ${hashToken(token)} and k.ended_at is null`,
  );
  const good = row && now.getTime() < instant(row.sent_at).getTime() + PHONE_CODE_LIFETIME_MS;
  if (!good) return refuse(ErrorCode.LINK_NOT_VALID, 'token');
  const done = await em.transactional((tx) => verifyPhone(tx, visitor(context), usedCode(row), 'LINK'));
  if (!done) refuse(ErrorCode.LINK_NOT_VALID, 'token');
}
