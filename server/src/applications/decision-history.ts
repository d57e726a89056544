import type { EntityManager } from '@mikro-orm/postgresql';
import { type Author, recordHistory } from '../history/history.js';
import type { HistoryAction } from '../history/history-actions.js';
import { isStep } from './forms/decision-steps.js';
import type { ItemAction, ItemState } from './forms/states.js';
import type { TakenStep } from './item-steps.js';

/** The action that the history records for a step: an approval that leads to another step is FORWARDED. */
function historyAction(action: ItemAction, to: ItemState): HistoryAction {
  if (action === 'APPROVE') return isStep(to) ? 'FORWARDED' : 'APPROVED';
  if (action === 'RETURN') return 'RETURNED';
  return action === 'REJECT' ? 'REJECTED' : 'WITHDRAWN';
}

/** One entry for all items to which the same was done for the same reason. */
export async function recordDecisions(
  tx: EntityManager,
  author: Author,
  applicationId: string,
  steps: readonly Pick<TakenStep, 'action' | 'to' | 'reason'>[],
): Promise<void> {
  const groups = new Map<string, { action: HistoryAction; reason: string | null; people: number }>();
  for (const { action: done, to, reason } of steps) {
    const action = historyAction(done, to);
    const key = `${action} ${reason}`;
    groups.set(key, { action, reason, people: (groups.get(key)?.people ?? 0) + 1 });
  }
  await recordHistory(
    tx,
    author,
    [...groups.values()].map(({ action, reason, people }) => ({
      subject: 'APPLICATION',
      subjectId: applicationId,
      action,
      reason,
      changes: [{ field: 'people', before: null, after: String(people) }],
    })),
  );
}
