import type { EntityManager } from '@mikro-orm/postgresql';
import { boolean } from './rows.js';
import { type Sql, sql, transactionDatabase } from './sql.js';

/**
 * Locks that only one transaction may hold at a time, over all servers of a database. The numbers only have to differ.
 */
const LOCKS = {
  fillDemo: 7_316_002,
  changeStaff: 7_316_003,
  spotCheck: 7_316_004,
  /** Shared by all who store the index of a number; a trigger takes it too. */
  indexKey: 7_316_005,
} as const;
export type AdvisoryLock = keyof typeof LOCKS;

/** Waits for the lock and holds it until the transaction ends. */
export async function takeLock(tx: EntityManager, lock: AdvisoryLock): Promise<void> {
  await transactionDatabase(tx).change(sql`select pg_advisory_xact_lock(${LOCKS[lock]})`);
}

/** Waits until no one holds the lock alone, and shares it until the transaction ends. */
export async function shareLock(tx: EntityManager, lock: AdvisoryLock): Promise<void> {
  await transactionDatabase(tx).change(sql`select pg_advisory_xact_lock_shared(${LOCKS[lock]})`);
}

/** Takes the lock if it is free. Returns whether it was. */
export async function tryLock(tx: EntityManager, lock: AdvisoryLock): Promise<boolean> {
  const [row] = await transactionDatabase(tx).changed(
    { locked: boolean },
    sql`select pg_try_advisory_xact_lock(${LOCKS[lock]}) locked`,
  );
  return row?.locked === true;
}

/**
 * Locks on one row, by its id. Unlike row locks they are fair: a transaction that waits for exclusive access is not
 * overtaken by ones that share the lock and never all release it.
 */
const rowKey = (id: string): Sql => sql`hashtextextended(${id}, 0)`;

/** Takes the row's lock in shared mode until the transaction ends, after any exclusive holder. */
export async function lockRowShared(tx: EntityManager, id: string): Promise<void> {
  await transactionDatabase(tx).change(sql`select pg_advisory_xact_lock_shared(${rowKey(id)})`);
}

/** Takes the row's lock exclusively until the transaction ends. */
export async function lockRowExclusively(tx: EntityManager, id: string): Promise<void> {
  await transactionDatabase(tx).change(sql`select pg_advisory_xact_lock(${rowKey(id)})`);
}
