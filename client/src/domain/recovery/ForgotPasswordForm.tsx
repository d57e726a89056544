import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { emptyFields } from '../errors/form-errors';
import { Form } from '../forms/Form';
import { createForm } from '../forms/form';
import { MailSent } from './MailSent';

const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($accountName: String!, $email: String!) {
    requestPasswordReset(accountName: $accountName, email: $email)
  }
`);

/** 忘記密碼 (R-REG-8). */
export function ForgotPasswordForm() {
  const [, request] = createMutation(RequestPasswordReset);
  const [sent, setSent] = createSignal(false);
  const form = createForm({
    initial: () => ({ accountName: '', email: '' }),
    labels: () => ({ accountName: t('session:accountName'), email: t('recovery:email') }),
    check: (values) => emptyFields(values, ['accountName', 'email']),
    send: (values) => request(values),
    onDone: () => setSent(true),
  });
  return (
    <Show
      when={!sent()}
      fallback={
        <MailSent title={t('recovery:sent')} body={t('recovery:password.sent', { email: form.values.email })} />
      }
    >
      <Form form={form} label={t('recovery:password.link')} submit={t('recovery:password.submit')}>
        <Field {...form.field('accountName')} required>
          <TextInput {...form.text('accountName')} autocomplete="username" autocapitalize="off" spellcheck={false} />
        </Field>
        <Field {...form.field('email')} hint={t('recovery:emailHint')} required>
          <TextInput type="email" {...form.text('email')} autocomplete="email" />
        </Field>
      </Form>
    </Show>
  );
}
