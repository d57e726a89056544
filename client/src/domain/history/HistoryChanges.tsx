import { For, Show } from 'solid-js';
import IconBecame from '~icons/lucide/arrow-right';
import IconLock from '~icons/lucide/lock';
import { type FragmentType, readFragment } from '../../gql';
import type { HistoryEntryPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Masked } from '../../ui/records/Masked';
import { fieldLabel, valueText } from './history-fields';
import { createPlaceText } from './history-places';
import { HistoryEntryParts } from './history-query';
import { namesOnly } from './history-words';

type Change = NonNullable<HistoryEntryPartsFragment['changes']>[number];

/** What became what, a line for each value. */
export function HistoryChanges(props: { entry: FragmentType<typeof HistoryEntryParts> }) {
  const entry = () => readFragment(HistoryEntryParts, props.entry);
  return (
    <dl class="mt-1 grid gap-x-4 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
      <For each={entry().changes}>
        {(change) => (
          <>
            <dt class="text-ink-3">{fieldLabel(change.field, entry().action)}</dt>
            <dd class="m-0 min-w-0 pb-1.5 wrap-anywhere text-ink sm:pb-0.5">
              <Show
                when={hidden(change)}
                fallback={<ChangedValue change={change} nameOnly={namesOnly(entry(), change.field)} />}
              >
                <span class="inline-flex items-center gap-1.5 text-ink-3">
                  {t('ui:masked.label')}
                  <IconLock aria-hidden="true" class="size-3.5 flex-none" />
                </span>
              </Show>
            </dd>
          </>
        )}
      </For>
    </dl>
  );
}

/** That it changed may be known, but not from what to what. */
const hidden = ({ masked, before, after }: Change) => masked && before == null && after == null;

export function ChangedValue(props: { change: Change; nameOnly: boolean }) {
  return (
    <Show
      when={!props.nameOnly}
      fallback={<Value change={props.change} value={props.change.after ?? props.change.before} />}
    >
      <span class="sr-only">{t('history:was')} </span>
      <span class="text-ink-2">
        <Value change={props.change} value={props.change.before} />
      </span>{' '}
      <IconBecame aria-hidden="true" class="inline size-3.5 flex-none text-ink-3" />
      <span class="sr-only">{t('history:became')} </span>{' '}
      <span class="font-medium">
        <Value change={props.change} value={props.change.after} />
      </span>
    </Show>
  );
}

function Value(props: { change: Change; value: string | null | undefined }) {
  const placeText = createPlaceText(() => props.change.field);
  return (
    <Show when={props.value} fallback={<span class="text-ink-3">{t('history:empty')}</span>}>
      {(value) => (
        <Masked
          value={placeText(props.change.field, value()) ?? valueText(props.change.field, value())}
          masked={props.change.masked}
          mono={props.change.field === 'idNumber'}
        />
      )}
    </Show>
  );
}
