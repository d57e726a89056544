import { useNavigate } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import { createShortcuts } from '../../lib/keyboard';
import { type WayKeys, wayKeys } from './case-keys';

/** From a record to its neighbours in the list, and back to that. */
export interface Way {
  nextHref: string | undefined;
  previousHref: string | undefined;
  listHref: string;
}

/** `j`, `k` and `l` of a page, also while its record is still on its way. */
export function createWayKeys(way: Accessor<Way | undefined>, keys: WayKeys = wayKeys): void {
  const navigate = useNavigate();
  const go = (href: string | undefined) => {
    if (href === undefined) return false;
    navigate(href);
    return true;
  };
  createShortcuts({
    [keys.next]: () => go(way()?.nextHref),
    [keys.previous]: () => go(way()?.previousHref),
    [keys.list]: () => go(way()?.listHref),
  });
}
