import { NewPassword } from '../../domain/recovery/NewPassword';
import { t } from '../../lib/i18n';
import { PageTitle } from '../../ui/shell/PageTitle';

/** The link of the mail for 忘記密碼 leads here (R-REG-8). */
export function ResetPasswordPage() {
  return (
    <>
      <PageTitle title={t('recovery:reset.title')} />
      <NewPassword done={t('passwordReset:done')} again={t('passwordReset:again')} />
    </>
  );
}
