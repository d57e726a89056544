import { cancelPasses } from '../applications/effects/cancel-passes.js';
import { addresseeOf } from '../applications/records/application.addressee.js';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { Pass } from '../passes/pass.entity.js';
import { found, refuseAny } from '../shared/errors.js';
import { exchangeStopped } from './card.letters.js';
import { mayStopExchange } from './exchange-stop.guard.js';
import { lockCardsByNumber, progressOf } from './lock-cards.js';

/**
 * Stops an exchange before its card is made: nothing is charged, and the card that is held stays as it is (R-EXC-6). Refuses
 * with NOT_FOUND, FORBIDDEN, NO_EXCHANGE, ACTION_NOT_ALLOWED, PASS_CANCELLED, and at `reason`. @returns the id of the new card.
 */
export async function stopCardExchange(
  context: RequestContext,
  input: { readonly number: string; readonly reason: string },
): Promise<string> {
  const reason = reviewReason(input.reason);
  const { viewer, services, now } = context;
  return context.em.transactional(async (tx) => {
    const card = found((await lockCardsByNumber(tx, [input.number.trim().toUpperCase()]))[0]);
    const may = mayStopExchange(viewer, { ...progressOf(card), exchange: !!card.exchangedFromId }, now);
    if (may !== true) refuseAny([may]);
    const old = await tx.findOneOrFail(Pass, card.exchangedFromId ?? '');
    await cancelPasses(tx, authorOf(context), [card.id], { reason });
    if (card.applicationId) {
      const account = await addresseeOf(tx, card.applicationId);
      const values = { personName: account.personName, number: card.number, oldNumber: old.number, reason };
      await queueMail(tx, services, exchangeStopped.to(account, values), now);
    }
    return card.id;
  });
}
