import { ForgotPasswordForm } from '../../../features/recovery/ForgotPasswordForm';
import { SignInLink } from '../../../features/recovery/SignInLink';
import { t } from '../../../lib/i18n';
import { PageTitle } from '../../../ui/PageTitle';

export function ForgotPasswordPage() {
  return (
    <>
      <PageTitle title={t('recovery:password.link')} description={t('recovery:password.body')} />
      <ForgotPasswordForm />
      <SignInLink />
    </>
  );
}
