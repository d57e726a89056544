import { actorOf } from '../access/viewer.js';
import { currentCompany } from '../access/visibility.js';
import { grantAccess } from '../access-grants/grant.commands.js';
import { refundAttempt, reserveAttempt } from '../access-grants/id-number-tries.js';
import { isNumberOf } from '../access-grants/number-match.js';
import { audit, auditWithin } from '../audit/audit.js';
import type { RequestContext } from '../context.js';
import { heldNumber } from '../passes/held-card.js';
import { ErrorCode, Refusal, refuse } from '../shared/errors.js';
import { isKnownKey, onceOnly } from '../shared/idempotency.js';
import { sql } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { type DeactivatedCard, lockDeactivatedCards, readDeactivatedCards } from './deactivated-card.js';
import { mayReinstate } from './may-reinstate.js';
import { mailReinstated } from './reinstatement.mails.js';
import { storeReinstatements } from './store-reinstatements.js';

interface TypedNumber {
  readonly number: string;
  readonly idNumber: string;
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * Reinstates a pass that the viewer does not own, of whichever company: the holder's whole number must be typed, which also
 * grants the viewer to read the holder for 24 hours (R-REI-2). Everything else gets ID_NUMBER_MISMATCH after the same work: an
 * unknown pass, a wrong number, one that cannot be reinstated, no try left. Refuses with RATE_LIMITED who does nothing else, and
 * whom a grant lets read the pass with what {@link mayReinstate} says. @returns the id of the reinstatement
 */
export async function reinstateByIdNumber(context: RequestContext, typed: TypedNumber): Promise<string> {
  const { services, now, signedIn } = context;
  const companyId = currentCompany(signedIn);
  const typedNumber = typed.number.trim().toUpperCase();
  const idNumber = foldNumber(typed.idNumber);
  const key = typed.idempotencyKey;
  const input = { passNumber: typedNumber, idNumber };
  const call = { owner: actorOf(signedIn), key, operation: 'reinstateByIdNumber', input };
  // What succeeded before is answered again, and is no new try.
  if (key && (await isKnownKey(context.em, call.owner, key))) {
    return onceOnly(context, call, () => refuse(ErrorCode.ID_NUMBER_MISMATCH, 'idNumber'));
  }
  await services.limits.take('typedNumbersPerAccount', signedIn.accountId);
  const passNumber = await heldNumber(services.database, typedNumber);
  const tried = await reserveAttempt(context.em, { companyId, passNumber, now });
  const [card] = await readDeactivatedCards(services.database, context, sql`p.number = ${passNumber}`);
  const answer = card ? mayReinstate(card, now) : true;
  // The numbers are compared whatever else stands against it.
  const proven = isNumberOf(services.vault, card, idNumber) && card !== undefined && tried !== null;
  if (!proven || (answer !== true && !card.granted)) return mismatch(context, card);
  if (answer !== true) throw new Refusal([{ ...answer, field: 'number' }]);
  try {
    return await onceOnly(context, call, async (tx) => {
      const locked = (await lockDeactivatedCards(tx, context, [passNumber])).get(passNumber);
      if (!locked || mayReinstate(locked, now) !== true) refuse(ErrorCode.ID_NUMBER_MISMATCH, 'idNumber');
      const grantedUntil = locked.owned ? null : await grantAccess(tx, context, locked.id);
      const placed = await storeReinstatements(tx, context, [locked]);
      await mailReinstated(tx, context, placed, { grantedUntil });
      await auditWithin(tx, context, [{ action: 'ACCESS_GRANTED', subjectId: locked.id }]);
      await refundAttempt(tx, tried);
      return placed[0]?.id ?? '';
    });
  } catch (problem) {
    // Another was first.
    if (problem instanceof Refusal && problem.errors[0]?.code === ErrorCode.ID_NUMBER_MISMATCH) {
      return mismatch(context, card);
    }
    throw problem;
  }
}

/** Refuses, on record: nothing is answered that could not be written (R-ACC-4). */
async function mismatch(context: RequestContext, card: DeactivatedCard | undefined): Promise<never> {
  await audit(context, [{ action: 'ACCESS_REFUSED', subjectId: card?.id ?? null }]);
  refuse(ErrorCode.ID_NUMBER_MISMATCH, 'idNumber');
}
