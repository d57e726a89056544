import { For, Show } from 'solid-js';
import { attachmentKindText } from '../../../domain/people/person-parts';
import { formatDateTime } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { isChanged, type PersonChanges } from './person-changes';

/** What was changed of a returned person, and which of their files are still the ones that were returned. */
export function PersonChangeList(props: { changes: PersonChanges }) {
  return (
    <ul class="grid gap-0.5 text-sm">
      <Show when={!isChanged(props.changes)}>
        <li class="font-medium text-warning">{t('corrections:unchanged')}</li>
      </Show>
      <For each={props.changes.fields}>
        {({ label, theirs, mine }) => (
          <li class="text-success">{t('corrections:fieldChanged', { label, before: theirs, after: mine })}</li>
        )}
      </For>
      <For each={props.changes.files}>
        {({ kind, replacedAt }) => (
          <li class={replacedAt ? 'text-success' : 'text-warning'}>
            {replacedAt
              ? t('corrections:fileReplaced', { file: attachmentKindText(kind), time: formatDateTime(replacedAt) })
              : t('corrections:fileSame', { file: attachmentKindText(kind) })}
          </li>
        )}
      </For>
    </ul>
  );
}
