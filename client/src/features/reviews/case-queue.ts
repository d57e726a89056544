import { useLocation, useNavigate } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/toast';
import { createQueue } from './queue';

export interface CaseQueue {
  /** Place in the whole list, from 1. */
  position: Accessor<number | undefined>;
  /** Key of the case after this one. */
  next: Accessor<string | undefined>;
  nextHref: Accessor<string | undefined>;
  previousHref: Accessor<string | undefined>;
  listHref: Accessor<string>;
  href: (id: string) => string;
  /** To this case, or back to the list after the last one. */
  goOn: (next: string | undefined) => void;
}

export interface CaseQueueOptions {
  /** Of the list; cases lie below it and keep its query. */
  path: string;
  ids: Accessor<readonly string[]>;
  current: Accessor<string>;
  /** Which page of the queue the keys are. */
  page: Accessor<number>;
}

/** The way from case to case within the filter of the list. */
export function createCaseQueue(options: CaseQueueOptions): CaseQueue {
  const location = useLocation();
  const navigate = useNavigate();
  const queue = createQueue(options.ids, options.current, options.page);
  const href = (id: string) => `${options.path}/${id}${location.search}`;
  const hrefOf = (id: string | undefined) => (id === undefined ? undefined : href(id));
  const listHref = () => `${options.path}${location.search}`;
  return {
    position: queue.position,
    next: queue.next,
    nextHref: () => hrefOf(queue.next()),
    previousHref: () => hrefOf(queue.previous()),
    listHref,
    href,
    goOn: (next) => {
      if (next === undefined) toast.info(t('reviews:decided.lastOne'));
      navigate(hrefOf(next) ?? listHref());
    },
  };
}
