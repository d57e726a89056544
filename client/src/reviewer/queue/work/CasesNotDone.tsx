import { For, Show } from 'solid-js';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import type { ApiError } from '../../../lib/errors';
import { t } from '../../../lib/i18n';

/** Of many cases at once those with which it was not done: the refused with the reason, the others with what stopped them. */
export function CasesNotDone(props: {
  refused: readonly { name: string; reason: string }[];
  stopped: readonly { name: string }[];
  whole: readonly ApiError[];
}) {
  return (
    <>
      <ul class="grid gap-0.5">
        <For each={props.refused}>
          {({ name, reason }) => (
            <li>
              <span class="font-medium">{name}</span> {reason}
            </li>
          )}
        </For>
      </ul>
      <Show when={props.stopped.length > 0}>
        <For each={props.whole}>{(error) => <p>{apiErrorText(error)}</p>}</For>
        <p class="wrap-anywhere">{props.stopped.map(({ name }) => name).join(t('work:and'))}</p>
      </Show>
    </>
  );
}
