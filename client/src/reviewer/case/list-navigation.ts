import { useNavigate } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import { t } from '../../lib/i18n';
import { createShortcuts } from '../../lib/keyboard';
import type { KeyHelp } from '../../ui/shell/KeyboardHelp';

/** Confirms, and goes on to the next. */
export const nextKey = ']';

export interface NavigationKeys {
  next: string;
  previous: string;
  list: string;
}

export const navigationKeys: NavigationKeys = { next: 'j', previous: 'k', list: 'l' };

/** For the help: the keys of every page that stands beside its list. */
export const navigationHelp = (keys: NavigationKeys = navigationKeys): KeyHelp[] => [
  { keys: 'Ctrl Enter', does: t('cases:keys.confirm') },
  { keys: keys.next, does: t('cases:queue.next') },
  { keys: keys.previous, does: t('cases:queue.previous') },
  { keys: keys.list, does: t('cases:keys.list') },
];

/** For the help: the keys of the document on a page. */
export const viewerHelp = (): KeyHelp[] => [
  { keys: '+ -', does: t('cases:keys.zoom') },
  { keys: '0', does: t('cases:keys.fit') },
  { keys: '.', does: t('cases:keys.turn') },
  { keys: 'PageUp PageDown', does: t('cases:keys.page') },
];

/** From a record to its neighbours in the list, and back to that. */
export interface Neighbours {
  nextHref: string | undefined;
  previousHref: string | undefined;
  listHref: string;
}

/** `j`, `k` and `l` of a page, also while its record is still on its way. */
export function createListNavigation(
  neighbours: Accessor<Neighbours | undefined>,
  keys: NavigationKeys = navigationKeys,
): void {
  const navigate = useNavigate();
  const go = (href: string | undefined) => {
    if (href === undefined) return false;
    navigate(href);
    return true;
  };
  createShortcuts({
    [keys.next]: () => go(neighbours()?.nextHref),
    [keys.previous]: () => go(neighbours()?.previousHref),
    [keys.list]: () => go(neighbours()?.listHref),
  });
}
