import { For, Show } from 'solid-js';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/notices/Notice';
import { type AssignOutcome, isRefused, notAssigned } from './outcome';

/** Which cases were not assigned, and why, each by its name. */
export function AssignmentResult(props: { outcome: AssignOutcome | undefined }) {
  const refused = () => (props.outcome && isRefused(props.outcome) ? props.outcome : undefined);
  return (
    <Show when={refused()}>
      {(outcome) => (
        <Notice tone="danger" live title={t('work:assign.refused', { count: notAssigned(outcome()).length })}>
          <ul class="grid gap-0.5">
            <For each={outcome().refused}>
              {({ name, code }) => (
                <li>
                  <span class="font-medium">{name}</span> {apiErrorText({ code })}
                </li>
              )}
            </For>
          </ul>
          <Show when={outcome().stopped.length > 0}>
            <For each={outcome().whole}>{(error) => <p>{apiErrorText(error)}</p>}</For>
            <p class="wrap-anywhere">
              {outcome()
                .stopped.map(({ name }) => name)
                .join(t('work:and'))}
            </p>
          </Show>
        </Notice>
      )}
    </Show>
  );
}
