import type { EntityManager } from '@mikro-orm/postgresql';
import { type Author, recordHistory } from '../history/history.js';
import { ApplicationItem } from './application-item.entity.js';
import { recordSteps } from './item-steps.js';
import { type ItemState, OPEN_STATES } from './states.js';

/**
 * What is still under way about passes dies with them (R-PRD-4): other applications about them, decided by nobody any more.
 * What was to be made of them tells so by itself: its card is cancelled.
 */
export async function cancelWhatIsUnderWay(
  tx: EntityManager,
  author: Author,
  passIds: readonly string[],
  exceptApplicationId: string,
): Promise<void> {
  const items = await tx.find(ApplicationItem, {
    passId: { $in: [...passIds] },
    applicationId: { $ne: exceptApplicationId },
    state: { $in: [...OPEN_STATES] },
  });
  if (items.length === 0) return;
  const steps = items.map(({ id: itemId, state }) => {
    const from = state as ItemState;
    return { itemId, action: 'CANCEL', from, to: 'CANCELLED', reason: null } as const;
  });
  await recordSteps(tx, { now: author.now, accountId: null, throughId: null }, steps);
  const applicationIds = [...new Set(items.map(({ applicationId }) => applicationId))];
  await recordHistory(
    tx,
    { ...author, accountId: null },
    applicationIds.map((subjectId) => ({ subject: 'APPLICATION', subjectId, action: 'CANCELLED' })),
  );
}
