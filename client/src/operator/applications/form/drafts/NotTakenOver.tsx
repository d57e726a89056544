import { For, Show } from 'solid-js';
import type { FormDescriptionFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { Notice } from '../../../../ui/notices/Notice';
import type { RepeatedFrom } from '../content/repeated-application';

/** On a form that repeats an application: from which one, and who or what of it is left out, and why. */
export function NotTakenOver(props: { form: FormDescriptionFragment; from: RepeatedFrom }) {
  const left = () => props.from.notTakenOver;
  return (
    <Notice
      tone={left().length > 0 ? 'warning' : 'info'}
      title={t('repeatedApplication:title', { number: props.from.number, count: props.from.taken })}
    >
      <Show when={props.form.asksStartDay || props.form.asksMorePasses}>
        <p class="text-sm">{t('repeatedApplication:dates')}</p>
      </Show>
      <Show when={left().length > 0}>
        <p class="mt-1 text-sm font-medium">{t('repeatedApplication:left', { count: left().length })}</p>
        <ul class="mt-1 list-disc pl-5 text-sm" aria-label={t('repeatedApplication:left', { count: left().length })}>
          <For each={left()}>
            {({ label, reasons }) => (
              <li>
                <strong class="font-medium">{label}</strong> {reasons.join(' ')}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Notice>
  );
}
