import { For, Show } from 'solid-js';
import { language, t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { certificates as chinese } from './texts.zh-Hant';

const accepted = ['changes', 'business', 'legalPerson', 'factory', 'company', 'school', 'association'] as const;

/** Which documents a reviewer accepts (R-REG-10). */
export function AcceptedCertificates() {
  return (
    <Notice title={t('certificates:accepted.title')} class="max-w-form">
      <ul class="mt-1 ml-5 list-disc">
        <For each={accepted}>
          {(name) => (
            <li>
              {t(`certificates:accepted.${name}`)} <Original name={name} />
            </li>
          )}
        </For>
      </ul>
      <p class="mt-2">
        {t('certificates:accepted.refused')} <Original name="abolished" />
      </p>
    </Notice>
  );
}

/** What stands on the document itself, for readers of another language. */
function Original(props: { name: keyof typeof chinese.accepted }) {
  return (
    <Show when={language() !== 'zh-Hant'}>
      <span lang="zh-Hant" class="text-ink-2">
        {chinese.accepted[props.name]}
      </span>
    </Show>
  );
}
