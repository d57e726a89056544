import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n';

export interface Tab {
  key: string;
  label: string;
  href: string;
  count?: number;
}

/** Views of one list, each with its own address. Plain links: `A` would call all of them current, the path being one. */
export function Tabs(props: { tabs: readonly Tab[]; current: string | undefined; label?: string }) {
  return (
    <nav aria-label={props.label ?? t('ui:tabs.label')} class="no-print overflow-x-auto border-b border-line">
      <ul class="flex min-w-max gap-1">
        <For each={props.tabs}>
          {(tab) => (
            <li>
              <a
                noScroll
                href={tab.href}
                aria-current={tab.key === props.current ? 'page' : undefined}
                class="flex min-h-11 items-center gap-2 border-b-[3px] border-transparent px-3 outline-offset-[-2px] hover:border-line-strong"
                classList={{
                  'border-accent! text-accent-strong font-semibold': tab.key === props.current,
                  'text-ink-2': tab.key !== props.current,
                }}
              >
                {tab.label}
                <Show when={tab.count !== undefined}>
                  <span class="rounded-full bg-neutral-soft px-2 text-xs font-medium text-neutral">{tab.count}</span>
                </Show>
              </a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  );
}
