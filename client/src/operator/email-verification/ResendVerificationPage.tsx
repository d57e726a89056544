import { SignInLink } from '../../domain/recovery/SignInLink';
import { t } from '../../lib/i18n';
import { PageTitle } from '../../ui/shell/PageTitle';
import { ResendVerificationForm } from './ResendVerificationForm';

export function ResendVerificationPage() {
  return (
    <>
      <PageTitle title={t('emailVerification:resend.title')} description={t('emailVerification:resend.body')} />
      <ResendVerificationForm />
      <SignInLink />
    </>
  );
}
