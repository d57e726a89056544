import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import { mailCompanies } from '../holds/hold.mails.js';
import { readCards, type StoppableCard } from '../holds/stoppable-card.js';
import { Pass } from '../passes/pass.entity.js';
import { not } from '../passes/standing/condition.js';
import { ended, over, periodic } from '../passes/standing/conditions.js';
import type { Human } from '../people/linked-documents.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { cardsRestored } from './ban.letters.js';
import { BanCard } from './ban-card.entity.js';
import { staysCancelled } from './ban-term.js';
import { countedCases } from './cases.js';
import { cardsToRestore, runningCardsOf } from './human-of-document.js';

const REASON = '管制案件撤銷，恢復使用 (the case was annulled, the card counts again)';

/**
 * Undoes the cancellation of cards that no case which still counts would have cancelled: as they were, with the holds and
 * deactivations that there are, on record and by mail (R-BAN-1). A card that had not been collected is applied for again; one of
 * a person whom the company has removed meanwhile stays cancelled, and so does a periodic one where the person has another by
 * now (R-PRD-2). The cards and the human are locked.
 */
export async function restoreCards(tx: EntityManager, context: RequestContext, human: Human): Promise<void> {
  const database = transactionDatabase(tx);
  const { now } = context;
  const cases = await countedCases(database, human);
  const cancelled = await readCards(database, context, sql`${cardsToRestore(human)} and ${not(over).sql(now)}`);
  const free = cancelled.filter(({ facts }) => !staysCancelled(cases, facts.issuedAt));
  const kept = await withoutRecord(tx, free);
  const running = await readCards(database, context, runningCardsOf(human, now));
  const hasPeriodic = running.some(({ facts }) => periodic.holds(facts, now) && !ended.holds(facts, now));
  const restored = free.filter(({ id, facts }) => !kept.has(id) && !(hasPeriodic && periodic.holds(facts, now)));
  if (restored.length === 0) return;
  const ids = restored.map(({ id }) => id);
  await tx.nativeUpdate(Pass, { id: { $in: ids } }, { cancelledAt: null });
  await tx.nativeUpdate(BanCard, { passId: { $in: ids }, restoredAt: null }, { restoredAt: now });
  const again = { subject: 'PASS', action: 'RESTORED', reason: REASON } as const;
  await recordHistory(
    tx,
    authorOf(context),
    ids.map((subjectId) => ({ ...again, subjectId })),
  );
  await mailCompanies(tx, context, { cards: restored, branchCode: null, reason: REASON }, (account, values) =>
    cardsRestored.to(account, values),
  );
}

/** Those whose record their company has removed since. */
async function withoutRecord(tx: EntityManager, cards: readonly StoppableCard[]): Promise<Set<string>> {
  const rows = await transactionDatabase(tx).rows(
    { id: uuid },
    sql`select p.id from pass p join person h on h.id = p.person_id
      where p.id = any(${cards.map(({ id }) => id)}::uuid[]) and h.deleted_at is not null`,
  );
  return new Set(rows.map(({ id }) => id));
}
