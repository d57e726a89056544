import { For, Show } from 'solid-js';
import IconPrevious from '~icons/lucide/chevron-left';
import IconNext from '~icons/lucide/chevron-right';
import { t } from '../../lib/i18n';
import { standardPageSizes } from '../../lib/list-state';
import { Select } from '../fields/Select';
import { PageJump } from './PageJump';
import { pageNumbers } from './page-numbers';

// Plain links: the router's own `A` would call every page of the same path the current one.

export interface PaginationProps {
  page: number;
  pageSize: number;
  total: number;
  href: (page: number) => string;
  onPageSize?: (size: number) => void;
  sizes?: readonly number[];
  /** Which of how many are shown, in words of the list's own. */
  rangeText?: (range: { from: number; to: number; total: number }) => string;
}

const link = 'inline-flex h-9 min-w-9 items-center justify-center rounded-md px-2 text-link hover:bg-hover';
const off = 'inline-flex h-9 min-w-9 items-center justify-center px-2 text-ink-3 opacity-50';

export function Pagination(props: PaginationProps) {
  const last = () => Math.max(1, Math.ceil(props.total / props.pageSize));
  const range = () => ({
    from: (props.page - 1) * props.pageSize + 1,
    to: Math.min(props.page * props.pageSize, props.total),
    total: props.total,
  });
  const sizes = () => (props.sizes ?? standardPageSizes).map((size) => ({ value: `${size}`, label: `${size}` }));
  return (
    <div class="no-print flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line px-4 py-2 text-sm">
      <p class="text-ink-2" aria-live="polite">
        {props.total === 0
          ? t('ui:pagination.none')
          : (props.rangeText?.(range()) ?? t('ui:pagination.range', range()))}
      </p>
      <div class="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Show when={props.onPageSize}>
          {(onPageSize) => (
            <label class="flex items-center gap-2 text-ink-2">
              {t('ui:pagination.size')}
              <Select
                class="w-20"
                dense
                empty={false}
                options={sizes()}
                value={`${props.pageSize}`}
                onChange={(size) => onPageSize()(Number(size))}
              />
            </label>
          )}
        </Show>
        {/* Where the numbers leave pages out. */}
        <Show when={last() > 7}>
          <PageJump last={last()} href={props.href} />
        </Show>
        <Show when={last() > 1}>
          <nav aria-label={t('ui:pagination.label')}>
            <ul class="flex flex-wrap items-center gap-1">
              <li>
                <Show
                  when={props.page > 1}
                  fallback={
                    <span class={off}>
                      <IconPrevious aria-hidden="true" class="size-4" />
                    </span>
                  }
                >
                  <a noScroll class={link} href={props.href(props.page - 1)} aria-label={t('ui:action.previousPage')}>
                    <IconPrevious aria-hidden="true" class="size-4" />
                  </a>
                </Show>
              </li>
              <For each={pageNumbers(props.page, last())}>
                {(number) => (
                  <li>
                    <Show when={number} fallback={<span class="px-1 text-ink-3">…</span>}>
                      {(page) => (
                        <a
                          noScroll
                          class={link}
                          classList={{ 'bg-accent! text-on-accent! font-semibold': page() === props.page }}
                          href={props.href(page())}
                          aria-label={t('ui:pagination.page', { page: page() })}
                          aria-current={page() === props.page ? 'page' : undefined}
                        >
                          {page()}
                        </a>
                      )}
                    </Show>
                  </li>
                )}
              </For>
              <li>
                <Show
                  when={props.page < last()}
                  fallback={
                    <span class={off}>
                      <IconNext aria-hidden="true" class="size-4" />
                    </span>
                  }
                >
                  <a noScroll class={link} href={props.href(props.page + 1)} aria-label={t('ui:action.nextPage')}>
                    <IconNext aria-hidden="true" class="size-4" />
                  </a>
                </Show>
              </li>
            </ul>
          </nav>
        </Show>
      </div>
    </div>
  );
}
