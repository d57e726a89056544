import { useLocation, useNavigate } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import { t } from '../../../lib/i18n';
import { toast } from '../../../ui/notices/toast';
import { createQueue, type QueueItem } from './neighbours';

/** The list that a case was opened from. */
export interface CaseSource {
  /** Of the list; its query goes along from case to case. */
  path: string;
  /** What the list is called, and which part of it this is: 待審核. */
  title: string;
  part: string;
  /** Nothing until the first answer. */
  items: readonly QueueItem[] | undefined;
  total: number;
  /** Which page of the queue the items are. */
  page: number;
  reload: () => void;
}

export interface CaseQueue {
  /** Place in the whole list, from 1. */
  position: Accessor<number | undefined>;
  nextHref: Accessor<string | undefined>;
  previousHref: Accessor<string | undefined>;
  /** Where to go on after a decision. */
  nextFree: Accessor<QueueItem | undefined>;
  listHref: Accessor<string>;
  isCurrent: (item: QueueItem) => boolean;
  href: (item: QueueItem) => string;
  /** To this case, or back to the list after the last one. */
  goOn: (next: QueueItem | undefined) => void;
}

/** The way from case to case within the filter of the list; a case may stand in it under several ids. */
export function createCaseQueue(source: Accessor<CaseSource>, ids: Accessor<readonly string[]>): CaseQueue {
  const location = useLocation();
  const navigate = useNavigate();
  const isCurrent = ({ id }: QueueItem) => ids().includes(id);
  const queue = createQueue(
    () => source().items ?? [],
    isCurrent,
    () => source().page,
  );
  const href = ({ path }: QueueItem) => `${path}${location.search}`;
  const hrefOf = (item: QueueItem | undefined) => item && href(item);
  const listHref = () => `${source().path}${location.search}`;
  return {
    position: queue.position,
    nextHref: () => hrefOf(queue.next()),
    previousHref: () => hrefOf(queue.previous()),
    nextFree: queue.nextFree,
    listHref,
    isCurrent,
    href,
    goOn: (next) => {
      if (next === undefined) toast.info(t('work:lastOne'));
      navigate(hrefOf(next) ?? listHref());
    },
  };
}
