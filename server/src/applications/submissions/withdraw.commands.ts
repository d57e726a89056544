import type { EntityManager } from '@mikro-orm/postgresql';
import { actsThrough } from '../../access/viewer.js';
import type { RequestContext } from '../../context.js';
import { type ReviewedVersion, reviewNote } from '../../decisions/review.js';
import { authorOf } from '../../history/history.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../../shared/errors.js';
import { recordDecisions } from '../decisions/decision-history.js';
import { nextState } from '../forms/states.js';
import { mayDo } from '../items/item-guards.js';
import { recordSteps, type TakenStep } from '../items/item-steps.js';
import { itemsOf, lockApplication } from '../items/lock-application.js';
import type { Application } from '../records/application.entity.js';
import { lockPasses } from '../subjects/lock-passes.js';

/**
 * Withdraws people or passes from an application while they are not finally decided. Refuses with NOT_FOUND, CONFLICT,
 * REQUIRED, and at an item with NOT_FOUND, DUPLICATE or ACTION_NOT_ALLOWED.
 */
export async function withdrawApplication(
  context: RequestContext,
  seen: ReviewedVersion,
  { itemIds, reason }: { readonly itemIds: readonly string[]; readonly reason: string | null },
): Promise<void> {
  if (itemIds.length === 0) refuse(ErrorCode.REQUIRED, 'itemIds');
  const note = reviewNote(reason, 'reason');
  await context.em.transactional(async (tx) => {
    const application = await lockApplication(tx, context, seen);
    await lockPasses(tx, application.id);
    await withdrawItems(tx, context, application, { itemIds, reason: note });
  });
}

/** The same of an application that is locked, within a step that does more. */
export async function withdrawItems(
  tx: EntityManager,
  context: RequestContext,
  application: Application,
  { itemIds, reason }: { readonly itemIds: readonly string[]; readonly reason: string | null },
): Promise<void> {
  const { accountId } = context.signedIn;
  const items = await itemsOf(tx, application.id, accountId);
  const errors: ApiError[] = [];
  const steps = itemIds.flatMap((itemId, at): TakenStep[] => {
    const field = `itemIds.${at}`;
    const facts = items.find(({ item }) => item.id === itemId)?.facts;
    const answer = facts ? mayDo(context.viewer, facts, 'WITHDRAW', context.now) : { code: ErrorCode.NOT_FOUND };
    if (answer !== true) errors.push({ ...answer, field });
    else if (itemIds.indexOf(itemId) < at) errors.push({ code: ErrorCode.DUPLICATE, field });
    const to = facts && nextState(facts.form, facts.state, 'WITHDRAW');
    return facts && to ? [{ itemId, action: 'WITHDRAW', from: facts.state, to, reason }] : [];
  });
  refuseAny(errors);
  await recordSteps(tx, { now: context.now, accountId, throughId: actsThrough(context.viewer) }, steps);
  await recordDecisions(tx, authorOf(context), application, steps);
}
