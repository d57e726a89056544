import { t } from '../../lib/i18n';
import { Notice } from '../../ui/Notice';

/** The four notices of the manual, word for word. */
export function SingleEntryNotices() {
  return (
    <Notice>
      <ol class="list-decimal pl-5 text-sm">
        <li>{t('singleEntry:notices.passport')}</li>
        <li>{t('singleEntry:notices.limit')}</li>
        <li>{t('singleEntry:notices.suspension')}</li>
        <li>{t('singleEntry:notices.gates')}</li>
      </ol>
    </Notice>
  );
}
