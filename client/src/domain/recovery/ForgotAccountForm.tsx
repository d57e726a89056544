import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { EmailForm } from './EmailForm';
import { MailSent } from './MailSent';

const RecoverAccountNames = graphql(`
  mutation RecoverAccountNames($email: String!) {
    recoverAccountNames(email: $email)
  }
`);

/** 忘記帳號 (R-REG-8). */
export function ForgotAccountForm() {
  const [, recover] = createMutation(RecoverAccountNames);
  const [sentTo, setSentTo] = createSignal('');
  return (
    <Show
      when={sentTo()}
      fallback={
        <EmailForm
          label={t('recovery:account.link')}
          submit={t('recovery:account.submit')}
          send={async (email) => (await recover({ email })).error}
          onSent={setSentTo}
        />
      }
    >
      {(email) => <MailSent title={t('recovery:sent')} body={t('recovery:account.sent', { email: email() })} />}
    </Show>
  );
}
