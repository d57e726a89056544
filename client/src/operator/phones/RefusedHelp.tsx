import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';

const points = ['numbers', 'phone', 'person'] as const;

/** The manual's three points, the same for every cause (R-TEL-2). */
export function RefusedHelp() {
  return (
    <Notice tone="warning" title={t('phones:refused.title')} live>
      <p>{t('phones:refused.check')}</p>
      <ol class="grid list-decimal gap-1 pl-5">
        <For each={points}>{(point) => <li>{t(`phones:refused.${point}`)}</li>}</For>
      </ol>
      <p>{t('phones:refused.change')}</p>
      <p>{t('phones:refused.late')}</p>
      <p>{t('phones:once')}</p>
    </Notice>
  );
}
