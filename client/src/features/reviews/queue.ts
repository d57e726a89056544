import { type Accessor, createEffect, createSignal } from 'solid-js';

/** Rows a queue holds at once: one request, and more than anybody sees of it. */
export const queueSize = 50;

/** The page of the queue on which the list's page begins. */
export function queuePage(listPage: number, listSize: number): number {
  return Math.floor(((listPage - 1) * listSize) / queueSize) + 1;
}

export interface Queue {
  /** Place of the case in the whole filtered list, from 1; nothing when it is not, or no longer, in it. */
  position: Accessor<number | undefined>;
  next: Accessor<string | undefined>;
  previous: Accessor<string | undefined>;
}

/**
 * Next and previous within the filter. A case that was just decided has left its list: what follows is then the one
 * that moved up into its place.
 */
export function createQueue(
  ids: Accessor<readonly string[]>,
  current: Accessor<string>,
  page: Accessor<number>,
): Queue {
  const [place, setPlace] = createSignal(0);
  const index = () => ids().indexOf(current());
  createEffect(() => {
    if (index() >= 0) setPlace(index());
  });
  return {
    position: () => (index() >= 0 ? (page() - 1) * queueSize + index() + 1 : undefined),
    next: () => (index() >= 0 ? ids()[index() + 1] : ids()[place()]),
    previous: () => ids()[(index() >= 0 ? index() : place()) - 1],
  };
}
