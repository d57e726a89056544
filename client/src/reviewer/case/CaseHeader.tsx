import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconNext from '~icons/lucide/chevron-down';
import IconPrevious from '~icons/lucide/chevron-up';
import { t } from '../../lib/i18n';
import { Key } from '../../ui/buttons/Key';
import { Breadcrumbs, type Crumb } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import type { Icon } from '../../ui/tone';
import type { Neighbours } from './list-navigation';
import { type NavigationKeys, navigationKeys } from './list-navigation';

export interface CaseHeaderProps extends Omit<Neighbours, 'listHref'> {
  crumbs: readonly Crumb[];
  title: string;
  badge?: JSX.Element;
  description?: JSX.Element;
  position: number | undefined;
  total: number;
  /** Those of the page, where `j` and `k` go through something else. */
  keys?: NavigationKeys;
}

/** Where one is in the list, and the way to the neighbours. */
export function CaseHeader(props: CaseHeaderProps) {
  const keys = () => props.keys ?? navigationKeys;
  return (
    <>
      <div class="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Breadcrumbs crumbs={props.crumbs} />
        <div class="flex items-center gap-1 text-sm text-ink-3">
          <Show when={props.position}>
            {(position) => (
              <span>
                <span aria-hidden="true">
                  {position()} / {props.total}
                </span>
                <span class="sr-only">{t('cases:queue.position', { position: position(), total: props.total })}</span>
              </span>
            )}
          </Show>
          <Step href={props.previousHref} icon={IconPrevious} label={t('cases:queue.previous')} key={keys().previous} />
          <Step href={props.nextHref} icon={IconNext} label={t('cases:queue.next')} key={keys().next} />
        </div>
      </div>
      <PageTitle title={props.title} badge={props.badge} description={props.description} />
    </>
  );
}

const box = 'inline-flex h-10 min-w-10 items-center justify-center gap-1 rounded-md px-1.5';

function Step(props: { href: string | undefined; icon: Icon; label: string; key: string }) {
  return (
    <Show
      when={props.href}
      fallback={
        <span class={`${box} opacity-40`}>
          <Dynamic component={props.icon} aria-hidden="true" class="size-5" />
        </span>
      }
    >
      {(href) => (
        <A
          href={href()}
          class={`${box} text-ink-2 hover:bg-hover hover:text-ink`}
          aria-label={props.label}
          title={props.label}
          aria-keyshortcuts={props.key}
        >
          <Dynamic component={props.icon} aria-hidden="true" class="size-5" />
          <Key>{props.key}</Key>
        </A>
      )}
    </Show>
  );
}
