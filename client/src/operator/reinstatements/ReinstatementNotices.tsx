import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import { FoldedNotice } from '../../ui/notices/FoldedNotice';

const notices = ['first', 'second', 'third', 'fourth'] as const;

/** The four notices of the manual, word for word. */
export function ReinstatementNotices() {
  return (
    <FoldedNotice name="reinstatements" title={t('ownReinstatements:notice.title')}>
      <ol class="grid list-decimal gap-1 pl-5">
        <For each={notices}>{(notice) => <li>{t(`ownReinstatements:notice.${notice}`)}</li>}</For>
      </ol>
    </FoldedNotice>
  );
}
