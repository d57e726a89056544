import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { EmailForm } from '../../domain/recovery/EmailForm';
import { MailSent } from '../../domain/recovery/MailSent';
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
  const [sentTo, setSentTo] = createSignal('');
  return (
    <Show
      when={sentTo()}
      fallback={
        <EmailForm
          label={t('emailVerification:resend.title')}
          submit={t('emailVerification:resend.submit')}
          send={async (email) => (await resend({ email })).error}
          onSent={setSentTo}
        />
      }
    >
      {(email) => <MailSent title={t('recovery:sent')} body={t('emailVerification:resend.sent', { email: email() })} />}
    </Show>
  );
}
