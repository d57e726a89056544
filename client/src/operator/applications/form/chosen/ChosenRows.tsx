import { For, type JSX, Show } from 'solid-js';
import { type EligibilityAnswer, reasonTexts } from '../../../../domain/eligibility/eligibility';
import { apiErrorText } from '../../../../domain/errors/api-error-text';
import { thrownText } from '../../../../domain/errors/error-text';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import { FieldErrors } from '../../../../ui/fields/FieldErrors';
import { fieldId } from '../../../../ui/fields/field-context';
import { RetryNotice } from '../../../../ui/notices/RetryNotice';
import { Spinner } from '../../../../ui/progress/Spinner';
import type { ChosenList } from '../content/chosen-state';
import type { FormState } from '../content/form-state';

export interface ChosenRowsProps<T> {
  state: FormState;
  chosen: ChosenList<T>;
  /** The field that they fill. */
  field: 'personIds' | 'passNumbers';
  keyOf: (row: T) => string;
  eligibilityOf: (row: T) => EligibilityAnswer | null;
  /** The columns of a row, before its button. */
  row: (row: T) => JSX.Element;
  removeLabel: (row: T) => string;
  onRemove: (key: string) => void;
  empty: string;
  gone: string;
}

/** Who or what is on the application, why the server refused one, and removal. */
export function ChosenRows<T>(props: ChosenRowsProps<T>) {
  const keys = () => props.state.content[props.field];
  const place = (key: string) => fieldId(`${props.field}.${key}`);
  const refused = (key: string) =>
    props.state
      .errors()
      .filter((each) => each.key === key)
      .map(({ error }) => apiErrorText({ ...error, params: { ...error.params, person: undefined } }));
  const problems = (row: T) => {
    const refusals = refused(props.keyOf(row));
    const known = props.eligibilityOf(row);
    return refusals.length > 0 || !known ? refusals : reasonTexts(known);
  };
  return (
    <Show when={keys().length > 0} fallback={<p class="panel px-4 py-6 text-center text-ink-3">{props.empty}</p>}>
      <Show when={props.chosen.error()}>
        {(error) => <RetryNotice words={thrownText(error())} onRetry={props.chosen.refetch} />}
      </Show>
      <ul class="panel grid" aria-busy={props.chosen.loading()}>
        <For each={props.chosen.list()}>
          {(row) => (
            <li
              id={place(props.keyOf(row))}
              tabindex="-1"
              data-ring
              class="grid items-start gap-x-4 gap-y-1 border-b border-line px-4 py-2.5 last:border-b-0 sm:grid-cols-[9rem_minmax(0,1fr)_minmax(0,14rem)_auto]"
            >
              {props.row(row)}
              <Button
                size="dense"
                kind="quiet"
                class="justify-self-start"
                aria-label={props.removeLabel(row)}
                onClick={() => props.onRemove(props.keyOf(row))}
              >
                {t('ui:action.remove')}
              </Button>
              <div class="text-sm sm:col-span-full">
                <FieldErrors id={`${place(props.keyOf(row))}-error`} errors={problems(row)} />
              </div>
            </li>
          )}
        </For>
        <For each={props.chosen.missing()}>
          {(key) => (
            <li
              id={place(key)}
              tabindex="-1"
              data-ring
              class="flex items-center justify-between gap-4 border-b border-line px-4 py-2.5 last:border-b-0"
            >
              <span class="text-danger">
                <Show when={props.field === 'passNumbers'}>
                  <span class="font-mono">{key}</span>{' '}
                </Show>
                {props.gone}
              </span>
              <Button size="dense" kind="quiet" onClick={() => props.onRemove(key)}>
                {t('ui:action.remove')}
              </Button>
            </li>
          )}
        </For>
        <Show when={props.chosen.loading() && props.chosen.list().length < keys().length}>
          <li class="px-4 py-2.5 text-ink-2">
            <Spinner /> {t('ui:table.loading')}
          </li>
        </Show>
      </ul>
    </Show>
  );
}
