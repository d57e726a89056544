import { actsThrough } from '../access/viewer.js';
import type { RequestContext } from '../context.js';
import { type ReviewedVersion, reviewNote } from '../decisions/review.js';
import { authorOf } from '../history/history.js';
import { ErrorCode, type Fault, refuse, refuseAny } from '../shared/errors.js';
import { lockPasses } from './decide.commands.js';
import { recordDecisions } from './decision-history.js';
import { recordSteps, type TakenStep } from './item-steps.js';
import { itemsOf, lockApplication } from './lock-application.js';
import { nextState } from './states.js';

/**
 * Takes people or passes off an application that nobody has the last word on yet. Refuses with NOT_FOUND, CONFLICT, REQUIRED,
 * and at an item with NOT_FOUND, DUPLICATE or ACTION_NOT_ALLOWED.
 */
export async function withdrawApplication(
  context: RequestContext,
  looked: ReviewedVersion,
  { itemIds, reason }: { readonly itemIds: readonly string[]; readonly reason: string | null },
): Promise<void> {
  if (itemIds.length === 0) refuse(ErrorCode.REQUIRED, 'itemIds');
  const note = reviewNote(reason, 'reason');
  const { accountId } = context.signedIn;
  await context.em.transactional(async (tx) => {
    const application = await lockApplication(tx, context, looked);
    await lockPasses(tx, application.id);
    const items = await itemsOf(tx, application.id);
    const faults: Fault[] = [];
    const steps = itemIds.flatMap((itemId, at): TakenStep[] => {
      const field = `itemIds.${at}`;
      const from = items.find(({ item }) => item.id === itemId)?.state;
      const to = from && nextState(application.form, from, 'WITHDRAW');
      if (!from) faults.push({ code: ErrorCode.NOT_FOUND, field });
      else if (itemIds.indexOf(itemId) < at) faults.push({ code: ErrorCode.DUPLICATE, field });
      else if (!to) {
        faults.push({ code: ErrorCode.ACTION_NOT_ALLOWED, field, params: { state: from, action: 'WITHDRAW' } });
      }
      return from && to ? [{ itemId, action: 'WITHDRAW', from, to, reason: note }] : [];
    });
    refuseAny(faults);
    await recordSteps(tx, { now: context.now, accountId, throughId: actsThrough(context.viewer) }, steps);
    await recordDecisions(tx, authorOf(context), application.id, steps);
  });
}
