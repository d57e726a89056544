import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import IconNext from '~icons/lucide/chevron-right';
import { t } from '../../lib/i18n';

export interface Crumb {
  label: string;
  /** The last one, the page itself, has none. */
  href?: string;
}

export function Breadcrumbs(props: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={t('ui:app.breadcrumbs')} class="no-print text-sm">
      <ol class="flex flex-wrap items-center gap-x-1 gap-y-0.5">
        <For each={props.crumbs}>
          {(crumb, index) => (
            <li class="flex items-center gap-1">
              <Show when={index() > 0}>
                <IconNext aria-hidden="true" class="size-4 text-ink-3" />
              </Show>
              <Show
                when={crumb.href}
                fallback={
                  <span class="text-ink-3" aria-current={index() === props.crumbs.length - 1 ? 'page' : undefined}>
                    {crumb.label}
                  </span>
                }
              >
                {(href) => (
                  <A class="link py-1" href={href()} end>
                    {crumb.label}
                  </A>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}
