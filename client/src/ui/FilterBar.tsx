import { type JSX, Show } from 'solid-js';
import IconSearch from '~icons/lucide/search';
import IconClear from '~icons/lucide/x';
import { t } from '../lib/i18n';
import { Button } from './Button';

export interface FilterBarProps {
  /** Called with what the fields hold, by their names. */
  onSubmit: (data: FormData) => void;
  onClear?: () => void;
  /** Some filter is set: shows the clear button. */
  filtered?: boolean;
  /** Fields less often needed, folded away. */
  more?: JSX.Element;
  moreOpen?: boolean;
  /** FilterField each. */
  children: JSX.Element;
}

/** Filters take effect when submitted, so that typing does not set the list in motion. */
export function FilterBar(props: FilterBarProps) {
  let form: HTMLFormElement | undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is unknown to browsers still in use.
    <form
      ref={form}
      role="search"
      aria-label={t('ui:filter.label')}
      class="panel no-print grid gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit(new FormData(event.currentTarget));
      }}
    >
      <div class="grid gap-3 sm:flex sm:flex-wrap sm:items-end">
        {props.children}
        <div class="flex gap-2">
          <Button type="submit" kind="primary" size="dense" icon={IconSearch} class="max-sm:grow">
            {t('ui:action.search')}
          </Button>
          <Show when={props.filtered && props.onClear}>
            {(clear) => (
              <Button
                kind="quiet"
                size="dense"
                icon={IconClear}
                onClick={() => {
                  form?.reset();
                  clear()();
                }}
              >
                {t('ui:action.clear')}
              </Button>
            )}
          </Show>
        </div>
      </div>
      <Show when={props.more}>
        {(more) => (
          <details open={props.moreOpen} class="text-sm">
            <summary class="w-fit rounded-sm py-1 text-link">{t('ui:filter.more')}</summary>
            <div class="grid gap-3 pt-2 sm:flex sm:flex-wrap sm:items-end">{more()}</div>
          </details>
        )}
      </Show>
    </form>
  );
}
