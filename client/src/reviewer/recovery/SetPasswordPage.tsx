import { NewPassword } from '../../domain/recovery/NewPassword';
import { t } from '../../lib/i18n';
import { PageTitle } from '../../ui/shell/PageTitle';

/** The link of an invitation leads here, and that of the mail for 忘記密碼. */
export function SetPasswordPage() {
  return (
    <>
      <PageTitle title={t('passwordReset:title')} description={t('passwordReset:body')} />
      <NewPassword done={t('passwordReset:done')} again={t('passwordReset:again')} />
    </>
  );
}
