import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../../gql';
import type { Fault } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { PasswordInput } from '../../ui/PasswordInput';
import { emptyFields } from '../faults/form-faults';
import { Form } from '../forms/Form';
import { createForm } from '../forms/form';
import { useViewer } from '../session/viewer-context';

const ChangePassword = graphql(`
  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
    changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {
      ...ViewerParts
    }
  }
`);

const empty = { currentPassword: '', newPassword: '', passwordAgain: '' };

function check(values: typeof empty): Fault[] {
  const found = emptyFields(values, ['currentPassword', 'newPassword', 'passwordAgain']);
  if (found.length > 0 || values.newPassword === values.passwordAgain) return found;
  return [{ code: 'PASSWORDS_DIFFER', field: 'passwordAgain', params: {} }];
}

/** The current password and a new one, twice. */
export function PasswordForm(props: { accountName: string }) {
  const { adopt } = useViewer();
  const [, changePassword] = createMutation(ChangePassword);
  const [done, setDone] = createSignal(false);
  const form = createForm({
    initial: () => empty,
    labels: () => ({
      currentPassword: t('account:currentPassword'),
      newPassword: t('account:newPassword'),
      passwordAgain: t('account:passwordAgain'),
    }),
    check: (values) => {
      setDone(false);
      return check(values);
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
      <Field {...form.field('newPassword')} hint={t('account:passwordHint')} required>
        <PasswordInput {...form.text('newPassword')} autocomplete="new-password" />
      </Field>
      <Field {...form.field('passwordAgain')} required>
        <PasswordInput {...form.text('passwordAgain')} autocomplete="new-password" />
      </Field>
    </Form>
  );
}
