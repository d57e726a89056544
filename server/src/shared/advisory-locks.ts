import type { EntityManager } from '@mikro-orm/postgresql';

/** What only one transaction may do at a time, on all servers of a database. The numbers only have to differ. */
const LOCKS = { fillDemo: 7_316_002, changeStaff: 7_316_003, spotCheck: 7_316_004 } as const;
export type AdvisoryLock = keyof typeof LOCKS;

/** Waits for its turn, and holds it until the transaction ends. */
export async function takeTurn(tx: EntityManager, lock: AdvisoryLock): Promise<void> {
  await tx.execute('select pg_advisory_xact_lock(?)', [LOCKS[lock]]);
}

/** Takes the turn if it is free; whether it was. */
export async function tryTurn(tx: EntityManager, lock: AdvisoryLock): Promise<boolean> {
  const [row] = await tx.execute<{ taken: boolean }[]>('select pg_try_advisory_xact_lock(?) as taken', [LOCKS[lock]]);
  return row?.taken === true;
}

/**
 * Turns about one row, by its id. Fair, unlike locks on rows: whoever waits for the turn alone is not passed by others
 * who take it together and never all let go.
 */
const OF_ROW = 'hashtextextended(?, 0)';

/** Waits until nobody has the row's turn alone, and keeps such away until the transaction ends. */
export async function takeTurnWithOthers(tx: EntityManager, id: string): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock_shared(${OF_ROW})`, [id]);
}

/** Waits for the row's turn alone, and holds it until the transaction ends. */
export async function takeTurnAlone(tx: EntityManager, id: string): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(${OF_ROW})`, [id]);
}
