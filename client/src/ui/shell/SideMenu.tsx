import { useHref, useLocation, useResolvedPath } from '@solidjs/router';
import { For, type JSX, type ParentProps, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconNewTab from '~icons/lucide/external-link';
import { t } from '../../lib/i18n';
import type { Icon } from '../tone';
import type { ShellGroup, ShellLink } from './menu-types';

const current = 'border-l-accent! bg-accent-soft! font-semibold text-accent-strong';

const look =
  'flex min-h-10 items-center gap-2.5 rounded-md border-l-[3px] border-transparent px-2.5 py-1.5 text-sm hover:bg-hover';

/** The left menu, in the manual's groups, with the counts of what is open. */
export function SideMenu(props: {
  groups: readonly ShellGroup[];
  onGo?: () => void;
  /** At the beginning of it. */
  mark?: JSX.Element;
}) {
  return (
    <nav aria-label={t('ui:app.mainMenu')} class="grid gap-5">
      {props.mark}
      <For each={props.groups}>
        {(group) => (
          <div>
            <Show when={group.label}>
              <p aria-hidden="true" class="px-3 pb-1 text-xs font-semibold text-ink-3">
                {group.label}
              </p>
            </Show>
            <ul class="grid gap-px" aria-label={group.label}>
              <For each={group.links}>
                {(link) => (
                  <li>
                    <Show
                      when={!link.newTab}
                      fallback={
                        <a href={link.href} target="_blank" rel="noopener" class={look}>
                          <MenuIcon icon={link.icon} />
                          <span class="grow">{link.label}</span>
                          <IconNewTab aria-hidden="true" class="size-3.5 flex-none text-ink-3" />
                          <span class="sr-only">{t('ui:app.newTab')}</span>
                        </a>
                      }
                    >
                      <MenuLink link={link} onGo={props.onGo}>
                        <MenuIcon icon={link.icon} />
                        <span class="grow">{link.label}</span>
                        <Show when={link.count}>
                          {(count) => (
                            <span class="rounded-full bg-neutral-soft px-2 text-xs font-medium text-neutral">
                              <span aria-hidden="true">{count()}</span>
                              <span class="sr-only">{t('ui:app.openCount', { count: count() })}</span>
                            </span>
                          )}
                        </Show>
                      </MenuLink>
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          </div>
        )}
      </For>
    </nav>
  );
}

/** Not `A`: to that, two links to views of one page are both current. */
function MenuLink(props: ParentProps<{ link: ShellLink; onGo?: () => void }>) {
  const location = useLocation();
  const address = useResolvedPath(() => props.link.href);
  const href = useHref(address);
  const here = () => {
    if (props.link.here !== undefined) return props.link.here;
    const path = address()?.replace(/\/$/, '');
    const now = location.pathname.replace(/\/$/, '');
    return now === path || (!props.link.end && now.startsWith(`${path}/`));
  };
  return (
    <a
      href={href()}
      aria-current={here() ? 'page' : undefined}
      class={here() ? `${look} ${current}` : look}
      onClick={() => props.onGo?.()}
    >
      {props.children}
    </a>
  );
}

function MenuIcon(props: { icon: Icon | undefined }) {
  return (
    <Show when={props.icon}>
      {(icon) => <Dynamic component={icon()} aria-hidden="true" class="size-4 flex-none" />}
    </Show>
  );
}
