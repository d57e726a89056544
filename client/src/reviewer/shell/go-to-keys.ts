import { useNavigate } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import { t } from '../../lib/i18n';
import { createGoToKeys } from '../../lib/keyboard';
import type { KeyHelp } from '../../ui/shell/KeyboardHelp';
import type { ShellGroup } from '../../ui/shell/menu-types';

/** After `g`: the pages of the menu that are gone to most. */
const KEYS: Readonly<Record<string, string>> = {
  h: '/',
  q: '/queue',
  c: '/cards',
  s: '/spot-checks',
  b: '/bans',
  p: '/passes',
  a: '/applications',
  r: '/registrations',
  l: '/work-load',
};

const linksOf = (menu: readonly ShellGroup[]) => {
  const links = menu.flatMap((group) => group.links);
  return Object.entries(KEYS).flatMap(([key, href]) => {
    const link = links.find((each) => each.href === href);
    return link ? [{ key, href, label: link.label }] : [];
  });
};

/** For the help: those of the viewer's menu. */
export const goToHelp = (menu: readonly ShellGroup[]): KeyHelp[] =>
  linksOf(menu).map(({ key, label }) => ({ keys: `g ${key}`, does: t('staffSearch:goTo', { page: label }) }));

/** `g q` goes to the queue, and so on, from every page. */
export function createGoTo(menu: Accessor<readonly ShellGroup[]>): void {
  const navigate = useNavigate();
  createGoToKeys(() => Object.fromEntries(linksOf(menu()).map(({ key, href }) => [key, () => navigate(href)])));
}
