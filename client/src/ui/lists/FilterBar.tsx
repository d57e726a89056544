import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import IconSearch from '~icons/lucide/search';
import IconClear from '~icons/lucide/x';
import { parseDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import type { FilterKinds } from '../../lib/list-state';
import type { FilteredList } from '../../lib/url-state';
import { Button } from '../buttons/Button';
import { Notice } from '../notices/Notice';

export interface FilterBarProps {
  /** The list to be filtered: its filters are entered in fields of their names. */
  list: Pick<FilteredList<FilterKinds>, 'filtered' | 'enterFilters' | 'clearFilters'>;
  /** The names of the FilterDays in it. */
  days?: readonly string[];
  /** Fields less often needed, folded away. */
  more?: JSX.Element;
  moreOpen?: boolean;
  /** FilterField each. */
  children: JSX.Element;
}

/** Filters take effect when submitted, so that typing does not set the list in motion. */
export function FilterBar(props: FilterBarProps) {
  let form: HTMLFormElement | undefined;
  const key = createUniqueId();
  const [unreadable, setUnreadable] = createSignal(false);
  /** On a phone only the first field is on screen at first, so that the results are too. */
  const [unfolded, setUnfolded] = createSignal(false);
  const search = (entered: FormData) => {
    const days = (props.days ?? []).map((name) => String(entered.get(name) ?? '').trim()).filter(Boolean);
    setUnreadable(days.some((day) => parseDate(day) === undefined));
    if (!unreadable()) props.list.enterFilters(entered);
  };
  const clear = () => {
    form?.reset();
    setUnreadable(false);
    props.list.clearFilters();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: `search` is unknown to browsers still in use. */}
      <form
        ref={form}
        role="search"
        aria-label={t('ui:filter.label')}
        class="panel no-print grid gap-3 p-3"
        onSubmit={(event) => {
          event.preventDefault();
          search(new FormData(event.currentTarget));
        }}
      >
        <div
          id={`${key}-fields`}
          class="grid gap-3 sm:flex sm:flex-wrap sm:items-end"
          classList={{ 'max-sm:[&>[data-filter]:not(:first-child)]:hidden': !unfolded() }}
        >
          {props.children}
          <div class="flex flex-wrap gap-2">
            <Button type="submit" kind="primary" size="dense" icon={IconSearch} class="max-sm:grow">
              {t('ui:action.search')}
            </Button>
            <Button
              kind="quiet"
              size="dense"
              class="sm:hidden"
              aria-expanded={unfolded()}
              aria-controls={`${key}-fields`}
              onClick={() => setUnfolded(!unfolded())}
            >
              {unfolded() ? t('ui:filter.fewerFields') : t('ui:filter.allFields')}
            </Button>
          </div>
          {/* Beside the others, not among them: where there is no room for it, it alone goes into the next line. */}
          <Show when={props.list.filtered()}>
            <Button kind="quiet" size="dense" icon={IconClear} onClick={clear}>
              {t('ui:action.clear')}
            </Button>
          </Show>
        </div>
        <Show when={props.more}>
          {(more) => (
            <details
              open={props.moreOpen}
              class="text-sm"
              classList={{ 'max-sm:hidden': !unfolded() && !props.moreOpen }}
            >
              <summary class="w-fit rounded-sm py-1 text-link">{t('ui:filter.more')}</summary>
              <div class="grid gap-3 pt-2 sm:flex sm:flex-wrap sm:items-end">{more()}</div>
            </details>
          )}
        </Show>
      </form>
      <Show when={unreadable()}>
        <Notice tone="danger" live>
          {t('ui:filter.noDay')}
        </Notice>
      </Show>
    </>
  );
}
