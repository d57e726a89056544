import { A } from '@solidjs/router';
import { type Accessor, createEffect, For, Index, type JSX, on, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Skeleton } from '../../ui/progress/Skeleton';

export interface ListPaneProps<Item> {
  /** Names it. */
  label: string;
  title: string;
  /** How many there are, in words. */
  count: string | undefined;
  listHref: string;
  listLabel: string;
  /** Nothing until the first answer. */
  items: readonly Item[] | undefined;
  /** Of the record on screen. */
  current: string;
  isCurrent: (item: Item) => boolean;
  href: (item: Item) => string;
  children: (item: Accessor<Item>) => JSX.Element;
}

/** The list in short, beside one of its records. */
export function ListPane<Item>(props: ListPaneProps<Item>) {
  let list: HTMLUListElement | undefined;
  createEffect(
    on([() => props.current, () => props.items === undefined], () => {
      queueMicrotask(() => list?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }));
    }),
  );
  return (
    <nav aria-label={props.label} class="flex h-full flex-col">
      <p class="flex items-center justify-between gap-2 border-b border-line px-4 py-3 text-sm">
        <span class="font-semibold">
          {props.title}
          <span class="ml-2 font-normal text-ink-3">{props.count}</span>
        </span>
        <A class="link flex-none" href={props.listHref}>
          {props.listLabel}
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
          <ul ref={list} class="relative min-h-0 grow overflow-y-auto p-2">
            {/* Read again, its rows stay in the page, and with them the focus. */}
            <Index
              each={items()}
              fallback={<li class="px-2 py-6 text-center text-sm text-ink-3">{t('cases:queue.empty')}</li>}
            >
              {(item) => (
                <li>
                  <A
                    href={props.href(item())}
                    aria-current={props.isCurrent(item()) ? 'page' : undefined}
                    class="grid justify-items-start gap-0.5 rounded-md border-l-[3px] border-transparent px-3 py-2 text-sm hover:bg-hover aria-[current]:border-l-accent aria-[current]:bg-accent-soft"
                  >
                    {props.children(item)}
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
