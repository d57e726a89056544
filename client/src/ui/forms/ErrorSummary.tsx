import { createEffect, For, on, onCleanup, Show } from 'solid-js';
import IconAlert from '~icons/lucide/circle-alert';
import { networkCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { useFieldId } from '../fields/field-context';

export interface SummaryError {
  /** Path of the field; without it the error is of the whole form. */
  field?: string;
  text: string;
  /** The code of the API, where there is one. */
  code?: string;
}

const isAmong = (one: SummaryError, all: readonly SummaryError[]) =>
  all.some(({ field, text }) => field === one.field && text === one.text);

/** The title of the window says first that something is wrong: it is what is read out when the page comes back. */
function nameWindow(wrong: boolean) {
  const prefix = t('ui:field.errorPrefix');
  const plain = document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title;
  document.title = wrong ? prefix + plain : plain;
}

/** On top of a form: takes the focus whenever errors come, and links to their fields in the same words. */
export function ErrorSummary(props: { errors: readonly SummaryError[]; title?: string }) {
  let box: HTMLDivElement | undefined;
  const fieldId = useFieldId();
  createEffect(
    on(
      () => props.errors,
      (errors, before) => {
        // Of several fields that are typed in, one put right must not take the focus away.
        const fewer = before && errors.length < before.length && errors.every((each) => isAmong(each, before));
        if (errors.length > 0 && !fewer) queueMicrotask(() => box?.focus());
        nameWindow(errors.length > 0);
      },
    ),
  );
  onCleanup(() => nameWindow(false));
  const title = () =>
    props.errors.every(({ code }) => code === networkCode)
      ? t('ui:errors.noConnection')
      : t('ui:errors.title', { count: props.errors.length });
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
          {props.title ?? title()}
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
