import { timingSafeEqual } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { triedNumber } from '../access-grants/id-number-tries.js';
import { isNumberOf } from '../access-grants/number-match.js';
import type { RequestContext } from '../context.js';
import { type Author, recordHistory } from '../history/history.js';
import type { HistoryAction } from '../history/history-actions.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { sql } from '../shared/sql.js';
import { hashToken } from '../shared/tokens.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { readVerifiableCards, type VerifiableCard } from './verifiable-card.queries.js';

/** What a holder types of a pass, in its one form. */
export interface TypedHolder {
  readonly passNumber: string;
  readonly idNumber: string;
}

/** Longer than it takes to look a card up and queue an SMS: answers take the same time whatever their cause. */
const ANSWER_MS = 300;

/** Resolves no sooner than every answer without an account may come. */
export const minimumAnswerDelay = (): Promise<void> => setTimeout(ANSWER_MS);

/** Pass number and ID number in their one form; empty where nothing of it counts. */
export const foldHolder = ({ passNumber, idNumber }: TypedHolder): TypedHolder => ({
  passNumber: foldNumber(passNumber.trim()) === '' ? '' : passNumber.normalize('NFKC').trim().toUpperCase(),
  idNumber: foldNumber(idNumber),
});

/** Stands for the card where there is none. */
export const decoyCard = (): VerifiableCard => ({
  ...{ id: newId(), number: '', chainId: newId(), personId: newId(), phone: null, verifiedPhone: null },
  ...{ idKind: 'PASSPORT', idIndex: `\\x${'00'.repeat(32)}`, idCipher: '\\x' },
});

/** The card with this number if the ID number is that of its holder; the numbers are compared whatever else is wrong. */
export async function cardOf(
  { services }: RequestContext,
  { passNumber, idNumber }: TypedHolder,
): Promise<{ readonly chainId: string | null; readonly card: VerifiableCard | undefined }> {
  const [card] = await readVerifiableCards(services.database, sql`p.number = ${passNumber}`);
  const proven = isNumberOf(services.vault, card, idNumber);
  return { chainId: card?.chainId ?? null, card: proven ? card : undefined };
}

/** Compares two texts in a time that tells nothing of how much of them is the same. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [hashToken(one), hashToken(other)];
  return timingSafeEqual(a, b);
}

/** The holder acts, or whoever has the phone: nobody is signed in. */
export const visitor = ({ services, now }: RequestContext): Author => ({ services, now, accountId: null });

/** A code that is asked for without an account. */
interface CodeRequest {
  readonly action: HistoryAction;
  /** Whether what was typed of the phone, and what is on record of it, let a code go out. */
  readonly isPhoneRight: (card: VerifiableCard | undefined) => boolean;
  /** Sends a code to the card's holder if there is room for one; undefined stands for no card and takes the same statements. */
  readonly send: (tx: EntityManager, card: VerifiableCard | undefined) => Promise<boolean>;
}

/**
 * Sends a code for which nobody has signed in (R-TEL-2). Refuses every cause with PHONE_CODE_REFUSED after the same work, and
 * with RATE_LIMITED an address that asks too often. A stranger who guesses at a pass keeps no code from its holder.
 */
export async function requestCode(
  context: RequestContext,
  typed: TypedHolder,
  { action, isPhoneRight, send }: CodeRequest,
): Promise<void> {
  const { em, services, viewer } = context;
  await services.limits.take('phoneCodesPerAddress', viewer.address);
  const wait = minimumAnswerDelay();
  // Counted before it is known whether it is right; a right one gives its place back. What one address guesses too often
  // uses up nothing of the pass.
  const { limits } = services;
  const pass = triedNumber(typed.passNumber);
  const source = `${viewer.address} ${pass}`;
  const ofSource = await limits.tryTake('phoneGuessesPerAddressAndPass', source);
  const ofPass = ofSource && (await limits.tryTake('phoneGuessesPerPass', pass));
  const { card } = await cardOf(context, typed);
  const rightPhone = isPhoneRight(card);
  const proven = card !== undefined && rightPhone;
  const right = proven && ofSource ? card : undefined;
  const sent = await unlessRefused(() =>
    em.transactional(async (tx) => {
      if (!(await send(tx, right)) || !right) throw new NotSent();
      await recordHistory(tx, visitor(context), [{ subject: 'PASS', subjectId: right.id, action }]);
    }),
  );
  const back = proven ? 1 : 0;
  await limits.giveBack('phoneGuessesPerAddressAndPass', source, back);
  await limits.giveBack('phoneGuessesPerPass', pass, ofSource ? back : 0);
  await wait;
  // Where others have guessed at the pass too often the code goes to its phone all the same, and the answer says nothing.
  if (!sent || !ofPass) refuse(ErrorCode.PHONE_CODE_REFUSED);
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
