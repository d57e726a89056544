import { Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { holdsIdNumber } from '../../lib/id-number-in-text';

/** What is written is stored in clear: whoever writes an ID number is told before it is sent (R-ACC-6). */
export function IdNumberWarning(props: { text: string | undefined }) {
  return (
    <Show when={holdsIdNumber(props.text ?? '')}>
      <p class="text-sm font-medium text-warning" role="status">
        {t('ui:field.holdsIdNumber')}
      </p>
    </Show>
  );
}
