import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { TextInput } from '../../ui/TextInput';
import { emptyFields, faultsOf, formFaults, noFaults } from '../faults/form-faults';
import { MailSent } from './MailSent';

const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($accountName: String!, $email: String!) {
    requestPasswordReset(accountName: $accountName, email: $email)
  }
`);

/** 忘記密碼 (R-REG-8). */
export function ForgotPasswordForm() {
  const [state, request] = createMutation(RequestPasswordReset);
  const [accountName, setAccountName] = createSignal('');
  const [email, setEmail] = createSignal('');
  const [sent, setSent] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);

  const submit = async () => {
    if (state.fetching) return;
    const values = { accountName: accountName(), email: email() };
    const labels = { accountName: t('session:accountName'), email: t('recovery:email') };
    const empty = emptyFields(values, ['accountName', 'email']);
    if (empty.length > 0) return setFaults(faultsOf(empty, { labels }));
    const { error } = await request(values);
    setFaults(formFaults(error, { labels }));
    setSent(!error);
  };

  return (
    <Show
      when={!sent()}
      fallback={<MailSent title={t('recovery:sent')} body={t('recovery:password.sent', { email: email() })} />}
    >
      <FormPage
        label={t('recovery:password.link')}
        onSubmit={() => void submit()}
        errors={faults().summary}
        actions={
          <Button type="submit" kind="primary" busy={state.fetching}>
            {t('recovery:password.submit')}
          </Button>
        }
      >
        <Field name="accountName" label={t('session:accountName')} errors={faults().at('accountName')} required>
          <TextInput
            value={accountName()}
            onInput={setAccountName}
            autocomplete="username"
            autocapitalize="off"
            spellcheck={false}
          />
        </Field>
        <Field
          name="email"
          label={t('recovery:email')}
          hint={t('recovery:emailHint')}
          errors={faults().at('email')}
          required
        >
          <TextInput type="email" value={email()} onInput={setEmail} autocomplete="email" />
        </Field>
      </FormPage>
    </Show>
  );
}
