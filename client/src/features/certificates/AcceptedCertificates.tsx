import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/Notice';

const accepted = [
  'certificates:accepted.changes',
  'certificates:accepted.business',
  'certificates:accepted.legalPerson',
  'certificates:accepted.factory',
  'certificates:accepted.company',
  'certificates:accepted.school',
  'certificates:accepted.association',
] as const;

/** Which documents a reviewer accepts (R-REG-10). */
export function AcceptedCertificates() {
  return (
    <Notice title={t('certificates:accepted.title')} class="max-w-form">
      <ul class="mt-1 ml-5 list-disc">
        <For each={accepted}>{(key) => <li>{t(key)}</li>}</For>
      </ul>
      <p class="mt-2">{t('certificates:accepted.refused')}</p>
    </Notice>
  );
}
