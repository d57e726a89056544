import { For, Show } from 'solid-js';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/notices/Notice';
import { type AssignOutcome, isRefused } from './outcome';

export interface AssignmentResultProps {
  outcome: AssignOutcome | undefined;
  /** What a case is called. */
  nameOf: (id: string) => string;
}

/** Which cases were not assigned, and why, each by its name. */
export function AssignmentResult(props: AssignmentResultProps) {
  const refused = () => (props.outcome && isRefused(props.outcome) ? props.outcome : undefined);
  return (
    <Show when={refused()}>
      {(outcome) => (
        <Notice tone="danger" live title={t('work:assign.refused', { count: outcome().refused.length })}>
          <For each={outcome().whole}>{(error) => <p>{apiErrorText(error)}</p>}</For>
          <ul class="grid gap-0.5">
            <For each={outcome().refused}>
              {({ id, code }) => (
                <li>
                  <span class="font-medium">{props.nameOf(id)}</span> {apiErrorText({ code })}
                </li>
              )}
            </For>
          </ul>
        </Notice>
      )}
    </Show>
  );
}
