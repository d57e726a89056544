import { type Accessor, createEffect, createSignal } from 'solid-js';
import type { WorkPartsFragment } from '../../../gql/graphql';

/** Rows a queue holds at once: one request, and more than fits a screen. */
export const queueSize = 50;

/** The page of the queue on which the list's page begins. */
export function queuePage(listPage: number, listSize: number): number {
  return Math.floor(((listPage - 1) * listSize) / queueSize) + 1;
}

export interface QueueItem {
  id: string;
  /** Address without the list's query. */
  path: string;
  title: string;
  detail: string;
  submittedAt: string;
  /** Still waits for a decision. */
  open: boolean;
  /** Where the queue knows who works on it. */
  work?: Pick<WorkPartsFragment, 'submittedByViewer' | 'claim' | 'takesEffectAt'> & { waitingSince?: string };
}

export interface Queue {
  /** Place of the case in the whole filtered list, from 1; nothing when it is not, or no longer, in it. */
  position: Accessor<number | undefined>;
  next: Accessor<QueueItem | undefined>;
  previous: Accessor<QueueItem | undefined>;
  /** The next one that the viewer may decide on and no colleague works on. */
  nextFree: Accessor<QueueItem | undefined>;
}

const isFree = ({ work }: QueueItem) =>
  !work || (!work.submittedByViewer && work.claim?.mine !== false && !work.takesEffectAt);

/**
 * Next and previous within the filter. A case that was just decided has left its list: what follows is then the one
 * that moved up into its place.
 */
export function createQueue(
  items: Accessor<readonly QueueItem[]>,
  isCurrent: (item: QueueItem) => boolean,
  page: Accessor<number>,
): Queue {
  const [place, setPlace] = createSignal(0);
  const index = () => items().findIndex(isCurrent);
  createEffect(() => {
    if (index() >= 0) setPlace(index());
  });
  const following = () => items().slice(index() >= 0 ? index() + 1 : place());
  return {
    position: () => (index() >= 0 ? (page() - 1) * queueSize + index() + 1 : undefined),
    next: () => following()[0],
    previous: () => items()[(index() >= 0 ? index() : place()) - 1],
    nextFree: () => following().find(isFree),
  };
}
