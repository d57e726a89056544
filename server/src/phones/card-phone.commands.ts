import { maskPhone } from '../access/masking.js';
import { currentCompany, visiblePeople } from '../access/visibility.js';
import { grantAccess } from '../access-grants/grant.commands.js';
import { refundAttempt, reserveAttempt } from '../access-grants/id-number-tries.js';
import { isNumberOf } from '../access-grants/number-match.js';
import { audit, auditWithin } from '../audit/audit.js';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isMobile, normalisePhone } from '../shared/phone-numbers.js';
import { uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { PHONE_CODE_LIFETIME_MS } from './code-lifetime.js';
import { refuseUnsent, sendCode, takeAllowance } from './send-code.js';
import { checkTypedCode, latestCode, readCode, usedCode } from './type-code.js';
import { type ReachableCard, readReachableCards } from './verifiable-card.queries.js';
import { verifyPhone } from './verify-phone.js';

/**
 * Opens the verification of a pass that the viewer does not own, by the whole ID number of its holder: counted, audited and
 * refused as for a reinstatement (R-REI-2), with ID_NUMBER_MISMATCH for every cause. @returns the id of the pass
 */
export async function openPhoneVerification(
  context: RequestContext,
  typed: { readonly number: string; readonly idNumber: string },
): Promise<string> {
  const { em, services, now, signedIn } = context;
  const passNumber = typed.number.trim().toUpperCase();
  const idNumber = foldNumber(typed.idNumber);
  await services.limits.take('typedNumbersPerAccount', signedIn.accountId);
  const tried = await reserveAttempt(em, { companyId: currentCompany(signedIn), passNumber, now });
  const which = sql`p.number = ${passNumber}`;
  const [card] = await readReachableCards(services.database, signedIn, now, which);
  const proven = isNumberOf(services.vault, card, idNumber);
  if (!proven || !card || tried === null) {
    await audit(context, [{ action: 'ACCESS_REFUSED', subjectId: card?.id ?? null }]);
    return refuse(ErrorCode.ID_NUMBER_MISMATCH, 'idNumber');
  }
  await em.transactional(async (tx) => {
    if (!card.owned && !card.granted) {
      await grantAccess(tx, context, card.id);
      await auditWithin(tx, context, [{ action: 'ACCESS_GRANTED', subjectId: card.id }]);
    }
    await refundAttempt(tx, tried);
  });
  return card.id;
}

/** A pass that the viewer owns or whose holder it was granted to read. Refuses all others with NOT_FOUND. */
async function reachable(context: RequestContext, number: string): Promise<ReachableCard> {
  const { services, signedIn, now } = context;
  const which = sql`p.number = ${number.trim().toUpperCase()}`;
  const [card] = await readReachableCards(services.database, signedIn, now, which);
  return card && (card.owned || card.granted) ? card : refuse(ErrorCode.NOT_FOUND);
}

interface AskedCode {
  readonly number: string;
  readonly newPhone?: string | null | undefined;
}

/**
 * Sends a code to the phone of the holder, or to another one that is written to the person once it is verified; that only to those
 * who own the pass (R-TEL-3). Refuses with NOT_FOUND, NO_PHONE_RECORD, PHONE_CODE_SENT and until when, RATE_LIMITED beyond a cap of
 * the day, and at `newPhone`.
 */
export async function sendCardPhoneCode(context: RequestContext, { number, newPhone }: AskedCode) {
  const { em, services, now, signedIn } = context;
  const card = await reachable(context, number);
  const typed = newPhone ? normalisePhone(newPhone) : '';
  if (typed !== '') {
    if (!card.owned) refuse(ErrorCode.FORBIDDEN, 'newPhone');
    if (!isMobile(typed)) refuse(ErrorCode.INVALID_MOBILE, 'newPhone');
  }
  const changesPhone = typed !== '' && typed !== card.phone;
  const phone = changesPhone ? typed : card.phone;
  if (phone === null || (changesPhone && !(await mayChange(context, card)))) {
    return refuse(ErrorCode.NO_PHONE_RECORD, changesPhone ? 'newPhone' : undefined);
  }
  const by = { accountId: signedIn.accountId };
  await em.transactional(async (tx) => {
    refuseUnsent(await takeAllowance(tx, services, { card, phone, by }, now), now);
    await sendCode(tx, services, { card, phone, changesPhone, by, language: 'ZH_HANT' }, now);
    await recordHistory(tx, authorOf(context), [{ subject: 'PASS', subjectId: card.id, action: 'PHONE_CODE_SENT' }]);
  });
  return {
    passId: card.id,
    phone: card.owned ? phone : maskPhone(phone),
    until: new Date(now.getTime() + PHONE_CODE_LIFETIME_MS),
  };
}

/** Whether the company's record of the holder is there and the viewer's own. */
async function mayChange({ services, signedIn }: RequestContext, { personId }: ReachableCard): Promise<boolean> {
  if (personId === null) return false;
  const own = sql`select h.id from person h where h.id = ${personId} and ${visiblePeople(signedIn)}`;
  return (await services.database.rows({ id: uuid }, own)).length > 0;
}

/**
 * Verifies the phone to which the last code for a pass was sent. Refuses with NOT_FOUND and as {@link checkTypedCode}
 * does. @returns the id of the pass
 */
export async function confirmCardPhone(
  context: RequestContext,
  typed: { readonly number: string; readonly code: string },
): Promise<string> {
  const { em, services, now } = context;
  const { vault, database } = services;
  const code = readCode(typed.code);
  const card = await reachable(context, typed.number);
  const stored = await latestCode(database, card.chainId, null);
  if (!stored) return refuse(ErrorCode.PHONE_CODE_EXPIRED, 'code');
  const idNumber = vault.openHex('pass.holder_id_cipher', card.id, card.idCipher);
  const tried = { pass: card.chainId, idNumber, phone: stored.phone };
  const right = await checkTypedCode({ database, vault, now, tried, stored, code });
  const done = await em.transactional((tx) => verifyPhone(tx, authorOf(context), usedCode(right), 'CODE'));
  if (!done) refuse(ErrorCode.PHONE_CODE_EXPIRED, 'code');
  return card.id;
}
