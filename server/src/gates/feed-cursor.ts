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
