import type { EntityManager } from '@mikro-orm/postgresql';
import { type Author, recordHistory } from '../../history/history.js';
import type { HistoryAction } from '../../history/history-actions.js';
import { isStep } from '../forms/decision-steps.js';
import type { ItemAction, ItemState } from '../forms/states.js';
import type { TakenStep } from '../items/item-steps.js';
import type { Application } from '../records/application.entity.js';

/**
 * The action that the history records for a step: an approval that leads to another step is FORWARDED, one that leaves others to
 * come BRANCH_APPROVED.
 */
function historyAction(action: ItemAction, from: ItemState, to: ItemState): HistoryAction {
  if (action === 'APPROVE' && from === to) return 'BRANCH_APPROVED';
  if (action === 'APPROVE') return isStep(to) ? 'FORWARDED' : 'APPROVED';
  if (action === 'RETURN') return 'RETURNED';
  return action === 'REJECT' ? 'REJECTED' : 'WITHDRAWN';
}

/** One entry for all items to which the same was done for the same reason. */
export async function recordDecisions(
  tx: EntityManager,
  author: Author,
  { id: subjectId, morePasses }: Pick<Application, 'id' | 'morePasses'>,
  steps: readonly (Pick<TakenStep, 'action' | 'from' | 'to' | 'reason' | 'branchCodes'> & {
    readonly granted?: number | null;
  })[],
): Promise<void> {
  const groups = new Map<
    string,
    { action: HistoryAction; reason: string | null; branches: string; granted: number | null; people: number }
  >();
  for (const { action: done, from, to, reason, branchCodes = [], granted = null } of steps) {
    const action = historyAction(done, from, to);
    const branches = branchCodes.join(', ');
    const key = `${action} ${branches} ${granted} ${reason}`;
    groups.set(key, { action, reason, branches, granted, people: (groups.get(key)?.people ?? 0) + 1 });
  }
  await recordHistory(
    tx,
    author,
    [...groups.values()].map(({ action, reason, branches, granted, people }) => ({
      subject: 'APPLICATION',
      subjectId,
      action,
      reason,
      changes: [
        { field: 'people', before: null, after: String(people) } as const,
        ...(granted === null
          ? []
          : [{ field: 'morePasses', before: String(morePasses ?? granted), after: String(granted) } as const]),
        ...(branches ? [{ field: 'branches', before: null, after: branches } as const] : []),
      ],
    })),
  );
}
