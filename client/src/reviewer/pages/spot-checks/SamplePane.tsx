import { A } from '@solidjs/router';
import { createEffect, For, on, Show } from 'solid-js';
import { SpotCheckBadge } from '../../../features/spot-checks/SpotCheckBadge';
import { t } from '../../../lib/i18n';
import { Skeleton } from '../../../ui/Skeleton';
import { outcomeOf, type SampledRow } from './sample-order';

export interface SamplePaneProps {
  title: string;
  listHref: string;
  rows: readonly SampledRow[] | undefined;
  current: string;
  href: (number: string) => string;
}

/** The sample in short, beside the pass, in the order drawn. */
export function SamplePane(props: SamplePaneProps) {
  let list: HTMLUListElement | undefined;
  createEffect(
    on([() => props.current, () => props.rows], () => {
      queueMicrotask(() => list?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }));
    }),
  );
  return (
    <nav aria-label={t('spotChecks:check.list')} class="flex h-full flex-col">
      <p class="flex items-center justify-between gap-2 border-b border-line px-4 py-3 text-sm">
        <span class="font-semibold">
          {props.title}
          <span class="ml-2 font-normal text-ink-3">
            <Show when={props.rows}>{(rows) => t('spotChecks:passes', { count: rows().length })}</Show>
          </span>
        </span>
        <A class="link flex-none" href={props.listHref}>
          {t('spotChecks:check.backToSample')}
        </A>
      </p>
      <Show
        when={props.rows}
        fallback={
          <div class="grid gap-4 p-4">
            <For each={[1, 2, 3, 4]}>{() => <Skeleton class="h-10 w-full" />}</For>
          </div>
        }
      >
        {(rows) => (
          <ul ref={list} class="min-h-0 grow overflow-y-auto p-2">
            <For each={rows()}>
              {(row) => (
                <li>
                  <A
                    href={props.href(row.pass.number)}
                    aria-current={row.pass.number === props.current ? 'page' : undefined}
                    class="grid justify-items-start gap-0.5 rounded-md border-l-[3px] border-transparent px-3 py-2 text-sm hover:bg-hover aria-[current]:border-l-accent aria-[current]:bg-accent-soft"
                  >
                    <span class="font-mono text-xs">{row.pass.number}</span>
                    <span class="font-medium wrap-anywhere">{row.pass.holder.name}</span>
                    <span class="text-xs text-ink-2 wrap-anywhere">{row.pass.company?.name}</span>
                    <SpotCheckBadge outcome={outcomeOf(row)} />
                  </A>
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
    </nav>
  );
}
