import { A } from '@solidjs/router';
import { createEffect, For, on, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { DateText } from '../../ui/DateText';
import { Skeleton } from '../../ui/Skeleton';
import { waitingText } from './review-state';

export interface QueueItem {
  id: string;
  title: string;
  detail: string;
  submittedAt: string;
  /** Still waits for a decision. */
  open: boolean;
}

export interface QueuePaneProps {
  /** The filter in words: 待審核. */
  title: string;
  listHref: string;
  items: readonly QueueItem[] | undefined;
  total: number;
  current: string;
  href: (id: string) => string;
}

/** The list in short, beside the case; it keeps the filter and order of the list. */
export function QueuePane(props: QueuePaneProps) {
  let list: HTMLUListElement | undefined;
  createEffect(
    on([() => props.current, () => props.items], () => {
      queueMicrotask(() => list?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }));
    }),
  );
  return (
    <nav aria-label={t('reviews:queue.label')} class="flex h-full flex-col">
      <p class="flex items-center justify-between gap-2 border-b border-line px-4 py-3 text-sm">
        <span class="font-semibold">
          {props.title}
          <span class="ml-2 font-normal text-ink-3">{t('reviews:queue.total', { count: props.total })}</span>
        </span>
        <A class="link flex-none" href={props.listHref}>
          {t('reviews:queue.list')}
        </A>
      </p>
      <Show
        when={props.items}
        fallback={
          <div class="grid gap-4 p-4">
            <For each={[1, 2, 3, 4]}>{() => <Skeleton class="h-10 w-full" />}</For>
          </div>
        }
      >
        {(items) => (
          <ul ref={list} class="min-h-0 grow overflow-y-auto p-2">
            <For
              each={items()}
              fallback={<li class="px-2 py-6 text-center text-sm text-ink-3">{t('reviews:queue.empty')}</li>}
            >
              {(item) => (
                <li>
                  <A
                    href={props.href(item.id)}
                    aria-current={item.id === props.current ? 'page' : undefined}
                    class="block rounded-md border-l-[3px] border-transparent px-3 py-2 text-sm hover:bg-hover aria-[current]:border-l-accent aria-[current]:bg-accent-soft"
                  >
                    <span class="block font-medium wrap-anywhere">{item.title}</span>
                    <span class="block text-ink-2 wrap-anywhere">{item.detail}</span>
                    <span class="block text-xs text-ink-3">
                      <DateText value={item.submittedAt} dateOnly roc={false} />
                      <Show when={item.open}> {waitingText(item.submittedAt)}</Show>
                    </span>
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
