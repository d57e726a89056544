import { createMutation } from '@urql/solid';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { EmailRequest } from './EmailRequest';

const RecoverAccountNames = graphql(`
  mutation RecoverAccountNames($email: String!) {
    recoverAccountNames(email: $email)
  }
`);

/** 忘記帳號 (R-REG-8). */
export function ForgotAccountForm() {
  const [, recover] = createMutation(RecoverAccountNames);
  return (
    <EmailRequest
      label={t('recovery:account.link')}
      submit={t('recovery:account.submit')}
      send={async (email) => (await recover({ email })).error}
      sent={(email) => t('recovery:account.sent', { email })}
    />
  );
}
