import { For, Show } from 'solid-js';
import IconAlert from '~icons/lucide/circle-alert';
import { t } from '../../lib/i18n';
import { wordList } from './field-context';

export function FieldErrors(props: { id: string; errors?: string | readonly string[] }) {
  return (
    <Show when={wordList(props.errors).length > 0}>
      <div id={props.id} class="grid gap-1 font-medium text-danger">
        <For each={wordList(props.errors)}>
          {(words) => (
            <p class="flex gap-2">
              <IconAlert aria-hidden="true" class="mt-1 size-4 flex-none" />
              <span>
                <span class="sr-only">{t('ui:field.errorPrefix')}</span>
                {words}
              </span>
            </p>
          )}
        </For>
      </div>
    </Show>
  );
}
