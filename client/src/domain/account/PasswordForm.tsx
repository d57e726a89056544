import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { PasswordInput } from '../../ui/fields/PasswordInput';
import { Notice } from '../../ui/notices/Notice';
import { emptyFields } from '../errors/form-errors';
import { Form } from '../forms/Form';
import { createForm } from '../forms/form';
import { useViewer } from '../session/viewer-context';
import { NewPasswordFields, newPasswordErrors, newPasswordLabels, noNewPassword } from './NewPasswordFields';

const ChangePassword = graphql(`
  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
    changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {
      ...ViewerParts
    }
  }
`);

/** The current password and a new one, twice. */
export function PasswordForm(props: { accountName: string }) {
  const { adopt } = useViewer();
  const [, changePassword] = createMutation(ChangePassword);
  const [done, setDone] = createSignal(false);
  const form = createForm({
    initial: () => ({ currentPassword: '', ...noNewPassword }),
    labels: () => ({
      currentPassword: t('account:currentPassword'),
      ...newPasswordLabels(),
    }),
    check: (values) => {
      setDone(false);
      return [...emptyFields(values, ['currentPassword']), ...newPasswordErrors(values)];
    },
    send: ({ currentPassword, newPassword }) => changePassword({ currentPassword, newPassword }),
    onDone: (data) => {
      form.reset();
      adopt(data.changePassword);
      setDone(true);
    },
  });
  return (
    <Form form={form} label={t('account:changePassword')} submit={t('account:changePassword')}>
      <Show when={done()}>
        <Notice tone="success" title={t('account:passwordChanged')} live class="max-w-form">
          {t('account:passwordChangedBody')}
        </Notice>
      </Show>
      {/* Password managers file the new password under this name. */}
      <input type="text" autocomplete="username" value={props.accountName} readonly hidden />
      <Field {...form.field('currentPassword')} required>
        <PasswordInput {...form.text('currentPassword')} autocomplete="current-password" />
      </Field>
      <NewPasswordFields form={form} />
    </Form>
  );
}
