import { t } from '../../lib/i18n';
import { PageTitle } from '../../ui/shell/PageTitle';
import { ForgotPasswordForm } from './ForgotPasswordForm';
import { SignInLink } from './SignInLink';

/** 忘記密碼, the same for operators and staff (R-REG-8). */
export function ForgotPasswordPage() {
  return (
    <>
      <PageTitle title={t('recovery:password.link')} description={t('recovery:password.body')} />
      <ForgotPasswordForm />
      <SignInLink />
    </>
  );
}
