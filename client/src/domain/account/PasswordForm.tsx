import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { Notice } from '../../ui/Notice';
import { PasswordInput } from '../../ui/PasswordInput';
import { emptyFields, faultsOf, formFaults, noFaults } from '../faults/form-faults';
import { useViewer } from '../session/viewer-context';

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
  const [state, changePassword] = createMutation(ChangePassword);
  const [currentPassword, setCurrent] = createSignal('');
  const [newPassword, setNew] = createSignal('');
  const [passwordAgain, setAgain] = createSignal('');
  const [faults, setFaults] = createSignal(noFaults);
  const [done, setDone] = createSignal(false);
  const labels = () => ({
    currentPassword: t('account:currentPassword'),
    newPassword: t('account:newPassword'),
    passwordAgain: t('account:passwordAgain'),
  });

  const submit = async () => {
    if (state.fetching) return;
    setDone(false);
    const values = { currentPassword: currentPassword(), newPassword: newPassword(), passwordAgain: passwordAgain() };
    const found = emptyFields(values, ['currentPassword', 'newPassword', 'passwordAgain']);
    if (found.length === 0 && values.newPassword !== values.passwordAgain) {
      found.push({ code: 'PASSWORDS_DIFFER', field: 'passwordAgain', params: {} });
    }
    if (found.length > 0) return setFaults(faultsOf(found, { labels: labels() }));
    const { data, error } = await changePassword({ currentPassword: currentPassword(), newPassword: newPassword() });
    setFaults(formFaults(error, { labels: labels() }));
    if (!data) return;
    for (const clear of [setCurrent, setNew, setAgain]) clear('');
    adopt(data.changePassword);
    setDone(true);
  };

  return (
    <FormPage
      label={t('account:changePassword')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <Button type="submit" kind="primary" busy={state.fetching}>
          {t('account:changePassword')}
        </Button>
      }
    >
      <Show when={done()}>
        <Notice tone="success" title={t('account:passwordChanged')} live class="max-w-form">
          {t('account:passwordChangedBody')}
        </Notice>
      </Show>
      {/* Password managers file the new password under this name. */}
      <input type="text" autocomplete="username" value={props.accountName} readonly hidden />
      <Field
        name="currentPassword"
        label={t('account:currentPassword')}
        errors={faults().at('currentPassword')}
        required
      >
        <PasswordInput value={currentPassword()} onInput={setCurrent} autocomplete="current-password" />
      </Field>
      <Field
        name="newPassword"
        label={t('account:newPassword')}
        hint={t('account:passwordHint')}
        errors={faults().at('newPassword')}
        required
      >
        <PasswordInput value={newPassword()} onInput={setNew} autocomplete="new-password" />
      </Field>
      <Field name="passwordAgain" label={t('account:passwordAgain')} errors={faults().at('passwordAgain')} required>
        <PasswordInput value={passwordAgain()} onInput={setAgain} autocomplete="new-password" />
      </Field>
    </FormPage>
  );
}
