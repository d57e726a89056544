import { createMutation } from '@urql/solid';
import { EmailRequest } from '../../domain/recovery/EmailRequest';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';

const ResendVerification = graphql(`
  mutation ResendVerification($email: String!) {
    resendVerification(email: $email)
  }
`);

/** Has the verification link mailed again (R-REG-5). */
export function ResendVerificationForm() {
  const [, resend] = createMutation(ResendVerification);
  return (
    <EmailRequest
      label={t('emailVerification:resend.title')}
      submit={t('emailVerification:resend.submit')}
      send={async (email) => (await resend({ email })).error}
      sent={(email) => t('emailVerification:resend.sent', { email })}
    />
  );
}
