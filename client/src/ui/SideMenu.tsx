import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconNewTab from '~icons/lucide/external-link';
import { t } from '../lib/i18n';
import type { ShellGroup } from './menu-types';
import type { Icon } from './tone';

const current = 'border-l-accent! bg-accent-soft! font-semibold text-accent-strong';

const look =
  'flex min-h-10 items-center gap-2.5 rounded-md border-l-[3px] border-transparent px-2.5 py-1.5 text-sm hover:bg-hover';

/** The left menu, in the manual's groups, with the counts of what is open. */
export function SideMenu(props: { groups: readonly ShellGroup[]; onGo?: () => void }) {
  return (
    <nav aria-label={t('ui:app.mainMenu')} class="grid gap-5">
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
                      <A
                        href={link.href}
                        end={link.end}
                        class={link.here ? `${look} ${current}` : look}
                        activeClass={current}
                        onClick={() => props.onGo?.()}
                      >
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
                      </A>
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

function MenuIcon(props: { icon: Icon | undefined }) {
  return (
    <Show when={props.icon}>
      {(icon) => <Dynamic component={icon()} aria-hidden="true" class="size-4 flex-none" />}
    </Show>
  );
}
