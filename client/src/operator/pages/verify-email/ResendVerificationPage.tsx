import { ResendVerificationForm } from '../../../features/recovery/ResendVerificationForm';
import { t } from '../../../lib/i18n';
import { PageTitle } from '../../../ui/PageTitle';
import { SignInLink } from '../../SignInLink';

export function ResendVerificationPage() {
  return (
    <>
      <PageTitle title={t('recovery:resend.title')} description={t('recovery:resend.body')} />
      <ResendVerificationForm />
      <SignInLink />
    </>
  );
}
