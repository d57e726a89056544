import { Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import type { GrowingList } from './growing-list';

/** How much of a growing list is shown, and the button for the next page. */
export function MoreRows(props: { list: GrowingList<unknown>; class?: string }) {
  let status: HTMLParagraphElement | undefined;
  const more = () => {
    props.list.more();
    // The button disappears once all pages are loaded: keep the focus.
    if (!props.list.hasMore()) status?.focus();
  };
  return (
    <Show when={props.list.total() > 0}>
      <div class={`flex flex-wrap items-center gap-3 text-sm text-ink-2 ${props.class ?? ''}`}>
        <p ref={status} role="status" tabindex="-1">
          {t('ui:more.shown', { shown: props.list.rows()?.length ?? 0, total: props.list.total() })}
        </p>
        <Show when={props.list.hasMore()}>
          <Button size="dense" busy={props.list.loading()} onClick={more}>
            {t('ui:more.action')}
          </Button>
        </Show>
      </div>
    </Show>
  );
}
