import { createEffect, createMemo, createSelector, For, on, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconSeen from '~icons/lucide/eye';
import IconUnseen from '~icons/lucide/eye-off';
import IconBarred from '~icons/lucide/triangle-alert';
import { ItemStateBadge } from '../../../domain/applications/ItemStateBadge';
import type { ItemReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { CaseSection } from '../../../ui/records/CaseSection';
import { Masked } from '../../../ui/records/Masked';
import { PassNumber } from '../../../ui/records/PassNumber';
import { StatusBadge } from '../../../ui/records/StatusBadge';
import type { Choice } from './chosen-item';
import { MarkBadge } from './MarkBadge';
import { type Mark, waits } from './marks';

export interface ItemListProps {
  items: readonly ItemReviewFragment[];
  choice: Choice;
  /** The decisions marked so far. */
  markOf?: (id: string) => Mark | undefined;
  /** Whether its documents were looked at; nothing where there are none. */
  isSeen?: (item: ItemReviewFragment) => boolean | undefined;
  /** Whether the decision on an item was refused. */
  invalid?: (id: string) => boolean;
}

/** The items of an application with their states; one of them is on screen. */
export function ItemList(props: ItemListProps) {
  let list: HTMLOListElement | undefined;
  const isChosen = createSelector(() => props.choice.item()?.id);
  const waiting = createMemo(() => props.items.filter(waits).length);
  // The focus goes along with the keys, so that a screen reader says who it is.
  createEffect(
    on(
      props.choice.place,
      () => {
        const row = list?.querySelector<HTMLElement>('[aria-current]');
        row?.scrollIntoView({ block: 'nearest' });
        if (list?.contains(document.activeElement)) row?.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );
  return (
    <CaseSection
      title={
        props.items.some(({ pass }) => pass)
          ? t('applicationReviews:items.passes')
          : t('applicationReviews:items.people')
      }
      badge={
        <span class="text-sm text-ink-3">
          {waiting() > 0
            ? t('applicationReviews:items.waiting', { count: props.items.length, waiting: waiting() })
            : t('applicationReviews:items.count', { count: props.items.length })}
        </span>
      }
    >
      <ol ref={list} class="relative -mx-2 grid max-h-72 overflow-y-auto">
        <For each={props.items}>
          {(item) => (
            <li>
              <button
                type="button"
                aria-current={isChosen(item.id) ? 'true' : undefined}
                class="flex w-full flex-wrap items-center justify-between gap-x-3 gap-y-0.5 rounded-md border-l-[3px] border-transparent px-3 py-1.5 text-left text-sm hover:bg-hover aria-[current]:border-l-accent aria-[current]:bg-accent-soft"
                onClick={() => props.choice.choose(item.id)}
              >
                <span class="min-w-0">
                  <span class="block font-medium wrap-anywhere">{item.holder.name}</span>
                  <span class="block text-xs text-ink-3">
                    <Show when={item.pass} fallback={<Masked value={item.holder.maskedIdNumber} mono />}>
                      {(pass) => <PassNumber value={pass().number} />}
                    </Show>
                  </span>
                </span>
                <span class="flex flex-wrap items-center gap-1.5">
                  <Show when={waits(item) && props.isSeen?.(item) !== undefined}>
                    <SeenMark seen={props.isSeen?.(item) === true} />
                  </Show>
                  <Show when={props.invalid?.(item.id)}>
                    <StatusBadge tone="danger">{t('applicationReviews:items.refused')}</StatusBadge>
                  </Show>
                  <Show when={item.resubmittedAt}>
                    <StatusBadge tone={item.unchangedSinceReturn ? 'danger' : 'info'}>
                      {item.unchangedSinceReturn ? t('applicationReviews:items.unchanged') : t('work:resubmitted')}
                    </StatusBadge>
                  </Show>
                  <Show when={item.eligibility?.allowed === false}>
                    <StatusBadge tone="warning" icon={IconBarred}>
                      {t('applicationReviews:items.barred')}
                    </StatusBadge>
                  </Show>
                  <Show when={props.markOf?.(item.id)} fallback={<ItemStateBadge state={item.state} />}>
                    {(mark) => <MarkBadge action={mark().action} />}
                  </Show>
                </span>
              </button>
            </li>
          )}
        </For>
      </ol>
    </CaseSection>
  );
}

function SeenMark(props: { seen: boolean }) {
  const words = () => (props.seen ? t('applicationReviews:items.seen') : t('applicationReviews:items.unseen'));
  return (
    <span title={words()} class={props.seen ? 'text-success' : 'text-ink-3'}>
      <Dynamic component={props.seen ? IconSeen : IconUnseen} aria-hidden="true" class="size-4" />
      <span class="sr-only">{words()}</span>
    </span>
  );
}
