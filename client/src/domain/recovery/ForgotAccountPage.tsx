import { t } from '../../lib/i18n';
import { PageTitle } from '../../ui/shell/PageTitle';
import { ForgotAccountForm } from './ForgotAccountForm';
import { SignInLink } from './SignInLink';

/** 忘記帳號, the same for operators and staff (R-REG-8). */
export function ForgotAccountPage() {
  return (
    <>
      <PageTitle title={t('recovery:account.link')} description={t('recovery:account.body')} />
      <ForgotAccountForm />
      <SignInLink />
    </>
  );
}
