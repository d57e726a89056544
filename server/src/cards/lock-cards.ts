import type { EntityManager } from '@mikro-orm/postgresql';
import type { Card } from '../passes/card-guard.js';
import { Pass } from '../passes/pass.entity.js';
import { sql, transactionDatabase } from '../shared/sql.js';

/**
 * Passes of these numbers, locked with the cards whose place they take: these change over with them (R-EXC-4). In a fixed
 * order, so that two who name the same cards never wait for each other.
 */
export async function lockCardsByNumber(tx: EntityManager, numbers: readonly string[]): Promise<Pass[]> {
  await transactionDatabase(tx).change(sql`select p.id from pass p where p.number = any(${numbers})
    or p.id in (select n.exchanged_from_id from pass n where n.number = any(${numbers})) order by p.id for update`);
  return tx.find(Pass, { number: { $in: [...numbers] } }, { refresh: true });
}

/** What the guard of cards looks at; that the holder was removed or banned does not keep an exchange from being stopped. */
export function progressOf(pass: Pass, holderRemoved = false, bannedUntil: Date | null = null): Card {
  const { kind, branchCode, validTo, madeAt, collectedAt, cancelledAt, blockedAt } = pass;
  const progress = { made: !!madeAt, collected: !!collectedAt, cancelled: !!cancelledAt };
  return { kind, branchCode, validTo, blocked: !!blockedAt, holderRemoved, bannedUntil, ...progress };
}
