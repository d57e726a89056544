import { useNavigate } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import { createShortcuts } from '../../lib/keyboard';
import { wayKeys } from './case-keys';

/** From a record to its neighbours in the list, and back to that. */
export interface Way {
  nextHref: string | undefined;
  previousHref: string | undefined;
  listHref: string;
}

/** `j`, `k` and `l` of a page, also while its record is still on its way. */
export function createWayKeys(way: Accessor<Way | undefined>): void {
  const navigate = useNavigate();
  const go = (href: string | undefined) => {
    if (href === undefined) return false;
    navigate(href);
    return true;
  };
  createShortcuts({
    [wayKeys.next]: () => go(way()?.nextHref),
    [wayKeys.previous]: () => go(way()?.previousHref),
    [wayKeys.list]: () => go(way()?.listHref),
  });
}
