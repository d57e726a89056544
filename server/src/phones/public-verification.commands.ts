import { timingSafeEqual } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';
import { triedNumber } from '../access-grants/id-number-tries.js';
import { isNumberOf } from '../access-grants/number-match.js';
import type { RequestContext } from '../context.js';
import { type Author, recordHistory } from '../history/history.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Language } from '../shared/language.js';
import { boolean, nullable, text, timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { hashToken } from '../shared/tokens.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { check, mobile } from '../shared/validation.js';
import { PHONE_CODES_LAST_MS } from './code-lifetime.js';
import { sendCode, takeAllowance } from './send-code.js';
import { checkTypedCode, latestCode, readCode, usedCode } from './type-code.js';
import { readVerifiableCards, type VerifiableCard } from './verifiable-card.queries.js';
import { verifyPhone } from './verify-phone.js';

export interface TypedCombination {
  readonly passNumber: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** Longer than it takes to look a card up and queue an SMS: answers take the same time whatever their cause. */
const ANSWER_MS = 300;

const typedText = v.pipe(v.string(), v.nonEmpty(ErrorCode.REQUIRED));
const combination = v.object({ passNumber: typedText, idNumber: typedText, phone: mobile });

/** What was typed in its one form. Refuses at the fields what is empty or no mobile number: that tells nothing of any record. */
function readCombination({ passNumber, idNumber, phone }: TypedCombination): TypedCombination {
  return check(combination, {
    passNumber: foldNumber(passNumber.trim()) === '' ? '' : passNumber.normalize('NFKC').trim().toUpperCase(),
    idNumber: foldNumber(idNumber),
    phone,
  });
}

/** Stands for the card where there is none. */
const noCard = (): VerifiableCard => ({
  ...{ id: newId(), number: '', chainId: newId(), personId: newId(), phone: null },
  ...{ idKind: 'PASSPORT', idIndex: `\\x${'00'.repeat(32)}`, idCipher: '\\x' },
});

/** The card with this number if the ID number is that of its holder; the numbers are compared whatever else is wrong. */
async function cardOf(
  { services }: RequestContext,
  { passNumber, idNumber }: TypedCombination,
): Promise<{ readonly chainId: string | null; readonly card: VerifiableCard | undefined }> {
  const [card] = await readVerifiableCards(services.database, sql`p.number = ${passNumber}`);
  const proven = isNumberOf(services.vault, card, idNumber);
  return { chainId: card?.chainId ?? null, card: proven ? card : undefined };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [hashToken(one), hashToken(other)];
  return timingSafeEqual(a, b);
}

/** The holder acts, or whoever has the phone: nobody is signed in. */
const visitor = ({ services, now }: RequestContext): Author => ({ services, now, accountId: null });

/**
 * Sends a code to the phone of a pass's holder (R-TEL-2): pass number, ID number and phone must be as on file. Refuses every
 * cause with PHONE_CODE_REFUSED after the same work, with RATE_LIMITED an address that asks too often, and at the fields what
 * is empty or no mobile number.
 */
export async function requestPhoneCode(
  context: RequestContext,
  typed: TypedCombination,
  language: Language,
): Promise<void> {
  const { em, services, now, viewer } = context;
  const asked = readCombination(typed);
  await services.limits.take('phoneCodesPerAddress', viewer.address);
  const wait = setTimeout(ANSWER_MS);
  // Counted before it is known whether it is right; a right one gives its place back.
  const pass = triedNumber(asked.passNumber);
  const places = [
    ['phoneGuessesPerAddressAndPass', `${viewer.address} ${pass}`],
    ['phoneGuessesPerPass', pass],
  ] as const;
  const left = [];
  for (const [limit, key] of places) left.push(await services.limits.tryTake(limit, key));
  const { card } = await cardOf(context, asked);
  const samePhone = isSame(card?.phone ?? '', asked.phone);
  const proven = card !== undefined && samePhone;
  const right = proven && left.every(Boolean) ? card : undefined;
  const request = { card: right ?? noCard(), phone: asked.phone, by: { address: viewer.address } };
  const sent = await unlessRefused(() =>
    em.transactional(async (tx) => {
      const allowance = await takeAllowance(tx, services, request, now);
      if (!right || !allowance.sent) throw new NotSent();
      await sendCode(tx, services, { ...request, language, changesPhone: false }, now);
      const event = { subject: 'PASS', subjectId: right.id, action: 'PHONE_CODE_SENT' } as const;
      await recordHistory(tx, visitor(context), [event]);
    }),
  );
  for (const [limit, key] of places) await services.limits.giveBack(limit, key, proven ? 1 : 0);
  await wait;
  if (!sent) refuse(ErrorCode.PHONE_CODE_REFUSED);
}

/** Rolls back what was counted for a code that is not sent. */
class NotSent extends Error {}

async function unlessRefused(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (problem) {
    if (problem instanceof NotSent) return false;
    throw problem;
  }
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
  const wait = setTimeout(ANSWER_MS);
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
  const good = row && now.getTime() < instant(row.sent_at).getTime() + PHONE_CODES_LAST_MS;
  if (!good) return refuse(ErrorCode.LINK_NOT_VALID, 'token');
  const done = await em.transactional((tx) => verifyPhone(tx, visitor(context), usedCode(row), 'LINK'));
  if (!done) refuse(ErrorCode.LINK_NOT_VALID, 'token');
}
