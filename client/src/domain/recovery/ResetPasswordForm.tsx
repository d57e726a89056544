import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { graphql } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { PasswordInput } from '../../ui/PasswordInput';
import { faultsOf, formFaults, noFaults } from '../faults/form-faults';

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
  const [state, reset] = createMutation(ResetPassword);
  const [password, setPassword] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [faults, setFaults] = createSignal(noFaults);

  const submit = async () => {
    if (state.fetching) return;
    const labels = { newPassword: t('account:newPassword'), passwordAgain: t('account:passwordAgain') };
    if (password() !== again()) {
      const differ = { code: 'PASSWORDS_DIFFER', field: 'passwordAgain', params: {} };
      return setFaults(faultsOf([differ], { labels }));
    }
    const { error } = await reset({ token: props.token, newPassword: password() });
    if (!error) return props.onDone();
    if (hasCode(error, 'LINK_NOT_VALID')) return props.onLinkNotValid();
    setFaults(formFaults(error, { labels }));
  };

  return (
    <FormPage
      label={t('recovery:reset.title')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <Button type="submit" kind="primary" busy={state.fetching}>
          {t('recovery:reset.submit')}
        </Button>
      }
    >
      <Field
        name="newPassword"
        label={t('account:newPassword')}
        hint={t('account:passwordHint')}
        errors={faults().at('newPassword')}
        required
      >
        <PasswordInput value={password()} onInput={setPassword} autocomplete="new-password" />
      </Field>
      <Field name="passwordAgain" label={t('account:passwordAgain')} errors={faults().at('passwordAgain')} required>
        <PasswordInput value={again()} onInput={setAgain} autocomplete="new-password" />
      </Field>
    </FormPage>
  );
}
