import { text } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';

/** A place in the feed of changes: behind this one of this transaction. */
export interface FeedPosition {
  readonly transaction: string;
  readonly change: string;
}

const CURSOR = /^(\d{1,20})-(\d{1,19})$/;
/** The greatest that the database's types hold. */
const [LAST_TRANSACTION, LAST_CHANGE] = [2n ** 64n - 1n, 2n ** 63n - 1n];

/** Before the first change. */
export const FIRST_CURSOR = '0-0';

/** The place that a cursor names; undefined for what is none. */
export function feedPosition(cursor: string): FeedPosition | undefined {
  const [, transaction, change] = CURSOR.exec(cursor) ?? [];
  const held = transaction && change && BigInt(transaction) <= LAST_TRANSACTION && BigInt(change) <= LAST_CHANGE;
  return held ? { transaction, change } : undefined;
}

export const isFeedCursor = (cursor: string): boolean => feedPosition(cursor) !== undefined;

/** Whether one cursor is before another. */
export function isBehind(cursor: string, other: string): boolean {
  const [one, two] = [cursor, other].map((each) => feedPosition(each));
  if (!one || !two) return false;
  const transactions = BigInt(one.transaction) - BigInt(two.transaction);
  return transactions < 0n || (transactions === 0n && BigInt(one.change) < BigInt(two.change));
}

/** The end of the feed: the last change before which none is still being written. */
export async function feedEnd(database: Database): Promise<string> {
  const [last] = await database.rows(
    { transaction: text, change_id: text },
    sql`select c.transaction::text transaction, c.id::text change_id from pass_change c
      where c.transaction < pg_snapshot_xmin(pg_current_snapshot()) order by c.transaction desc, c.id desc limit 1`,
  );
  return last ? `${last.transaction}-${last.change_id}` : FIRST_CURSOR;
}
