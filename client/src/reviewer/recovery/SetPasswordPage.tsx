import { NewPassword } from '../../domain/recovery/NewPassword';
import { t } from '../../lib/i18n';
import { PageTitle } from '../../ui/PageTitle';

/** The link of an invitation leads here, and that of the mail for 忘記密碼. */
export function SetPasswordPage() {
  return (
    <>
      <PageTitle title={t('recovery:set.title')} description={t('recovery:set.body')} />
      <NewPassword done={t('recovery:set.done')} again={t('recovery:set.again')} />
    </>
  );
}
