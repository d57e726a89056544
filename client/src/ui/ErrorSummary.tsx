import { createEffect, For, on, Show } from 'solid-js';
import IconAlert from '~icons/lucide/circle-alert';
import { t } from '../lib/i18n';
import { useFieldId } from './field-context';

export interface SummaryError {
  /** Path of the field; without it the error is of the whole form. */
  field?: string;
  text: string;
}

/** On top of a form: takes the focus whenever errors come, and links to their fields in the same words. */
export function ErrorSummary(props: { errors: readonly SummaryError[]; title?: string }) {
  let box: HTMLDivElement | undefined;
  const fieldId = useFieldId();
  createEffect(
    on(
      () => props.errors,
      (errors) => {
        if (errors.length > 0) queueMicrotask(() => box?.focus());
      },
    ),
  );
  const go = (event: MouseEvent, field: string) => {
    event.preventDefault();
    const control = document.getElementById(fieldId(field));
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  };
  return (
    <Show when={props.errors.length > 0}>
      <div
        ref={box}
        tabindex="-1"
        data-ring
        role="alert"
        class="max-w-form rounded-lg border border-danger-line border-l-4 border-l-danger bg-danger-soft p-4"
      >
        <h2 class="flex items-center gap-2 font-semibold text-danger">
          <IconAlert aria-hidden="true" class="size-5 flex-none" />
          {props.title ?? t('ui:errors.title')}
        </h2>
        <ul class="mt-2 grid gap-1 pl-7">
          <For each={props.errors}>
            {(error) => (
              <li>
                <Show when={error.field} fallback={error.text}>
                  {(field) => (
                    <a
                      class="font-medium text-danger underline underline-offset-4"
                      href={`#${encodeURIComponent(fieldId(field()))}`}
                      onClick={(event) => go(event, field())}
                    >
                      {error.text}
                    </a>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}
