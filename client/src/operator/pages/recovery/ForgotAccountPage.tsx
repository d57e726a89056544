import { ForgotAccountForm } from '../../../features/recovery/ForgotAccountForm';
import { t } from '../../../lib/i18n';
import { PageTitle } from '../../../ui/PageTitle';
import { SignInLink } from '../../SignInLink';

export function ForgotAccountPage() {
  return (
    <>
      <PageTitle title={t('recovery:account.link')} description={t('recovery:account.body')} />
      <ForgotAccountForm />
      <SignInLink />
    </>
  );
}
