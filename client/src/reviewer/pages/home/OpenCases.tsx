import { A } from '@solidjs/router';
import { createUniqueId, For, Show } from 'solid-js';
import { waitingText } from '../../../features/reviews/review-state';
import { formatDate } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/EmptyState';
import { Skeleton } from '../../../ui/Skeleton';

export interface OpenCase {
  href: string;
  title: string;
  detail: string;
  submittedAt: string;
}

export interface OpenCasesProps {
  title: string;
  href: string;
  /** Nothing until the first answer. */
  total: number | undefined;
  /** Those that wait longest, the oldest first. */
  cases: readonly OpenCase[] | undefined;
}

/** One kind of open work: how much, since when, and the way in. */
export function OpenCases(props: OpenCasesProps) {
  const id = createUniqueId();
  const oldest = () => props.cases?.[0];
  return (
    <section aria-labelledby={id} class="panel">
      <div class="flex flex-wrap items-end justify-between gap-x-6 gap-y-1 border-b border-line px-5 py-4">
        <div>
          <h2 id={id} class="font-medium text-ink-2">
            {props.title}
          </h2>
          <Show when={props.total !== undefined} fallback={<Skeleton class="mt-2 h-9 w-16" />}>
            <A href={props.href} class="rounded-sm text-4xl leading-tight font-semibold text-link hover:underline">
              {props.total}
              <span class="ml-1 text-base font-normal">{t('reviewer:home.unit')}</span>
              <span class="sr-only"> {props.title}</span>
            </A>
          </Show>
        </div>
        <Show when={oldest()}>
          {(first) => (
            <p class="text-sm text-ink-3">
              {t('reviewer:home.since', {
                date: formatDate(first().submittedAt),
                waiting: waitingText(first().submittedAt),
              })}
            </p>
          )}
        </Show>
      </div>
      <Show when={props.cases} fallback={<Skeleton class="m-5 h-24 w-auto" />}>
        {(cases) => (
          <Show when={cases().length > 0} fallback={<EmptyState title={t('reviewer:home.nothing')} />}>
            <ol aria-label={t('reviewer:home.oldest')} class="grid py-1">
              <For each={cases()}>
                {(each) => (
                  <li>
                    <A href={each.href} class="flex items-baseline justify-between gap-4 px-5 py-2 hover:bg-hover">
                      <span class="min-w-0">
                        <span class="block font-medium text-link wrap-anywhere">{each.title}</span>
                        <span class="block text-sm text-ink-3 wrap-anywhere">{each.detail}</span>
                      </span>
                      <span class="flex-none text-sm text-ink-2">{waitingText(each.submittedAt)}</span>
                    </A>
                  </li>
                )}
              </For>
            </ol>
          </Show>
        )}
      </Show>
    </section>
  );
}
