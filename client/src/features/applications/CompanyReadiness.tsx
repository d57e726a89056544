import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/Notice';
import { reasonText } from '../faults/reason-text';
import { useViewer } from '../session/viewer-context';

/** What the company still lacks before it may apply (R-REG-6); nothing where it may. */
export function CompanyReadiness() {
  const { viewer } = useViewer();
  const lacking = () => viewer()?.applicationEligibility?.reasons ?? [];
  return (
    <Show when={lacking().length > 0}>
      <Notice tone="warning" title={t('singleEntry:company.title')}>
        <ul class="list-disc pl-5">
          <For each={lacking()}>{(reason) => <li>{reasonText(reason)}</li>}</For>
        </ul>
        <A class="link" href="/company">
          {t('singleEntry:company.go')}
        </A>
      </Notice>
    </Show>
  );
}
