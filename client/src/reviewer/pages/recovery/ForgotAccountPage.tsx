import { ForgotAccountForm } from '../../../features/recovery/ForgotAccountForm';
import { SignInLink } from '../../../features/recovery/SignInLink';
import { t } from '../../../lib/i18n';
import { PageTitle } from '../../../ui/PageTitle';

export function ForgotAccountPage() {
  return (
    <>
      <PageTitle title={t('recovery:account.link')} description={t('recovery:account.body')} />
      <ForgotAccountForm />
      <SignInLink />
    </>
  );
}
