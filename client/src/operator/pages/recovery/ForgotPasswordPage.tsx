import { ForgotPasswordForm } from '../../../features/recovery/ForgotPasswordForm';
import { t } from '../../../lib/i18n';
import { PageTitle } from '../../../ui/PageTitle';
import { SignInLink } from '../../SignInLink';

export function ForgotPasswordPage() {
  return (
    <>
      <PageTitle title={t('recovery:password.link')} description={t('recovery:password.body')} />
      <ForgotPasswordForm />
      <SignInLink />
    </>
  );
}
