import { type Accessor, createMemo } from 'solid-js';

/**
 * The record of this name as the last good answer had it. While the next one is on its way the answer still holds the
 * one before; when reading it again fails the answer holds none, but what was there, and what was typed, stays.
 */
export function createKeptLast<T>(
  answered: Accessor<T | null | undefined>,
  id: Accessor<string>,
  failed: Accessor<boolean>,
  idOf: (row: T) => string,
): Accessor<T | undefined> {
  return createMemo<T | undefined>((before) => {
    const now = answered();
    if (now && idOf(now) === id()) return now;
    return failed() && before && idOf(before) === id() ? before : undefined;
  });
}
