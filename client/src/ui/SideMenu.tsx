import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../lib/i18n';
import type { ShellGroup } from './menu-types';

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
                    <A
                      href={link.href}
                      end={link.end}
                      class="flex min-h-10 items-center gap-2.5 rounded-md border-l-[3px] border-transparent px-2.5 py-1.5 text-sm hover:bg-hover"
                      activeClass="border-l-accent! bg-accent-soft! font-semibold text-accent-strong"
                      onClick={() => props.onGo?.()}
                    >
                      <Show when={link.icon}>
                        {(icon) => <Dynamic component={icon()} aria-hidden="true" class="size-4 flex-none" />}
                      </Show>
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
