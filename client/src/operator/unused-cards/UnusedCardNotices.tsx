import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import { FoldedNotice } from '../../ui/notices/FoldedNotice';

const notices = ['first', 'second', 'third'] as const;

/** The three notices of the manual, word for word (R-NOP-3). */
export function UnusedCardNotices() {
  return (
    <FoldedNotice name="unused-cards" title={t('passageRecords:notice.title')}>
      <ol class="grid list-decimal gap-1 pl-5">
        <For each={notices}>{(notice) => <li>{t(`passageRecords:notice.${notice}`)}</li>}</For>
      </ol>
    </FoldedNotice>
  );
}
