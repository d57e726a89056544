import { t } from '../../lib/i18n';
import { Notice } from '../../ui/Notice';

/** The four notices of the manual, word for word. */
export function SingleEntryNotices() {
  return (
    <Notice>
      <ol class="list-decimal pl-5 text-sm">
        <li>{t('newApplication:singleEntryNotices.passport')}</li>
        <li>{t('newApplication:singleEntryNotices.limit')}</li>
        <li>{t('newApplication:singleEntryNotices.suspension')}</li>
        <li>{t('newApplication:singleEntryNotices.gates')}</li>
      </ol>
    </Notice>
  );
}
