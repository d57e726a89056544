import { createMutation } from '@urql/solid';
import { graphql } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { NewPasswordFields, newPasswordErrors, newPasswordLabels, noNewPassword } from '../account/NewPasswordFields';
import { Form } from '../forms/Form';
import { createForm } from '../forms/form';

const ResetPassword = graphql(`
  mutation ResetPassword($token: String!, $newPassword: String!) {
    resetPassword(token: $token, newPassword: $newPassword)
  }
`);

export interface ResetPasswordFormProps {
  token: string;
  onDone: () => void;
  onLinkNotValid: () => void;
}

/** A new password, twice, by the mailed link. */
export function ResetPasswordForm(props: ResetPasswordFormProps) {
  const [, reset] = createMutation(ResetPassword);
  const form = createForm({
    initial: () => noNewPassword,
    labels: newPasswordLabels,
    check: newPasswordErrors,
    send: ({ newPassword }) => reset({ token: props.token, newPassword }),
    onDone: () => props.onDone(),
    onRefused: (error) => {
      if (!hasCode(error, 'LINK_NOT_VALID')) return undefined;
      props.onLinkNotValid();
      return 'shown';
    },
  });
  return (
    <Form form={form} label={t('recovery:reset.title')} submit={t('recovery:reset.submit')}>
      <NewPasswordFields form={form} />
    </Form>
  );
}
