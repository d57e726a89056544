import { createMutation } from '@urql/solid';
import { Show } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Field } from '../../ui/fields/Field';
import { PasswordInput } from '../../ui/fields/PasswordInput';
import { TextInput } from '../../ui/fields/TextInput';
import { Notice } from '../../ui/notices/Notice';
import { toast } from '../../ui/notices/toast';

const RequestEmailChange = graphql(`
  mutation RequestEmailChange($email: String!, $password: String!) {
    requestEmailChange(email: $email, password: $password) {
      id
      email
      pendingEmail
    }
  }
`);

const CancelEmailChange = graphql(`
  mutation CancelEmailChange {
    cancelEmailChange {
      id
      pendingEmail
    }
  }
`);

/** Another e-mail address, which counts once its link is used (R-REG-11). */
export function EmailChange(props: { pendingEmail: string | null | undefined }) {
  const [, request] = createMutation(RequestEmailChange);
  const [cancelling, cancel] = createMutation(CancelEmailChange);
  const form = createForm({
    initial: () => ({ email: '', password: '' }),
    labels: () => ({ email: t('emailChange:email'), password: t('account:currentPassword') }),
    send: ({ email, password }) => request({ email, password }),
    onDone: ({ requestEmailChange }) => {
      form.reset();
      toast.success(t('emailChange:sent', { email: requestEmailChange.pendingEmail ?? '' }));
    },
  });
  return (
    <div class="grid max-w-form gap-5">
      <Show when={props.pendingEmail}>
        {(email) => (
          <Notice title={t('emailChange:pending', { email: email() })}>
            <p>{t('emailChange:pendingBody')}</p>
            <p class="pt-2">
              <Button size="dense" busy={cancelling.fetching} onClick={() => void cancel({})}>
                {t('emailChange:cancel')}
              </Button>
            </p>
          </Notice>
        )}
      </Show>
      <Form form={form} label={t('emailChange:title')} submit={t('emailChange:submit')}>
        <Field {...form.field('email')} required>
          <TextInput type="email" {...form.text('email')} autocomplete="email" />
        </Field>
        <Field {...form.field('password')} required>
          <PasswordInput {...form.text('password')} autocomplete="current-password" />
        </Field>
      </Form>
    </div>
  );
}
