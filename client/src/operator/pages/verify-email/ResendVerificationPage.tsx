import { ResendVerificationForm } from '../../../features/recovery/ResendVerificationForm';
import { SignInLink } from '../../../features/recovery/SignInLink';
import { t } from '../../../lib/i18n';
import { PageTitle } from '../../../ui/PageTitle';

export function ResendVerificationPage() {
  return (
    <>
      <PageTitle title={t('recovery:resend.title')} description={t('recovery:resend.body')} />
      <ResendVerificationForm />
      <SignInLink />
    </>
  );
}
