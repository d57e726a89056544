import type { EntityManager } from '@mikro-orm/postgresql';
import { type Author, type Change, recordHistory } from '../../history/history.js';
import type { HistoryField } from '../../history/history-access.js';
import { Pass } from '../../passes/pass.entity.js';
import { uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { cancelWhatIsUnderWay } from './cancel-items.js';

interface Cancellation {
  /** The application that asked for it, which goes on. */
  readonly exceptApplicationId?: string;
  readonly reason?: string;
  readonly changes?: readonly Change<HistoryField>[];
}

/**
 * Cancels passes that are locked, on record, with what is under way about them (R-PRD-4) and with the cards that were to take
 * their place (R-EXC-4).
 */
export async function cancelPasses(
  tx: EntityManager,
  author: Author,
  passIds: readonly string[],
  { exceptApplicationId, reason, changes = [] }: Cancellation,
): Promise<void> {
  const successors = await transactionDatabase(tx).changed(
    { id: uuid },
    sql`select n.id from pass n where n.exchanged_from_id = any(${passIds}::uuid[])
      and n.collected_at is null and n.cancelled_at is null order by n.id for update`,
  );
  const ids = [...new Set([...passIds, ...successors.map(({ id }) => id)])];
  await cancelWhatIsUnderWay(tx, author, ids, {
    exceptApplicationId: exceptApplicationId ?? null,
    reason: reason ?? null,
  });
  await tx.nativeUpdate(Pass, { id: { $in: ids } }, { cancelledAt: author.now });
  const cancelled = { subject: 'PASS', action: 'CANCELLED', reason: reason ?? null, changes } as const;
  await recordHistory(
    tx,
    author,
    ids.map((subjectId) => ({ ...cancelled, subjectId })),
  );
}
