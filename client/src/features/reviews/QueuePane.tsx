import { A } from '@solidjs/router';
import { createEffect, For, Index, on, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { DateText } from '../../ui/DateText';
import { Skeleton } from '../../ui/Skeleton';
import { ClaimMark } from '../work/ClaimMark';
import type { CaseQueue, CaseSource } from './case-queue';
import { waitingText } from './review-state';

/** The list in short, beside the case; it keeps the filter and order of the list. */
export function QueuePane(props: { source: CaseSource; queue: CaseQueue; current: string }) {
  let list: HTMLUListElement | undefined;
  createEffect(
    on([() => props.current, () => props.source.items === undefined], () => {
      queueMicrotask(() => list?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }));
    }),
  );
  return (
    <nav aria-label={t('reviews:queue.label')} class="flex h-full flex-col">
      <p class="flex items-center justify-between gap-2 border-b border-line px-4 py-3 text-sm">
        <span class="font-semibold">
          {props.source.part}
          <span class="ml-2 font-normal text-ink-3">{t('reviews:queue.total', { count: props.source.total })}</span>
        </span>
        <A class="link flex-none" href={props.queue.listHref()}>
          {t('reviews:queue.list')}
        </A>
      </p>
      <Show
        when={props.source.items}
        fallback={
          <div class="grid gap-4 p-4">
            <For each={[1, 2, 3, 4]}>{() => <Skeleton class="h-10 w-full" />}</For>
          </div>
        }
      >
        {(items) => (
          <ul ref={list} class="min-h-0 grow overflow-y-auto p-2">
            <Index
              each={items()}
              fallback={<li class="px-2 py-6 text-center text-sm text-ink-3">{t('reviews:queue.empty')}</li>}
            >
              {(item) => (
                <li>
                  <A
                    href={props.queue.href(item())}
                    aria-current={props.queue.isCurrent(item()) ? 'page' : undefined}
                    class="block rounded-md border-l-[3px] border-transparent px-3 py-2 text-sm hover:bg-hover aria-[current]:border-l-accent aria-[current]:bg-accent-soft"
                  >
                    <span class="block font-medium wrap-anywhere">{item().title}</span>
                    <span class="block text-ink-2 wrap-anywhere">{item().detail}</span>
                    <span class="block text-xs text-ink-3">
                      <DateText value={item().submittedAt} dateOnly roc={false} />
                      <Show when={item().open}> {waitingText(item().submittedAt)}</Show>
                    </span>
                    <Show when={item().work}>{(work) => <ClaimMark work={work()} />}</Show>
                  </A>
                </li>
              )}
            </Index>
          </ul>
        )}
      </Show>
    </nav>
  );
}
