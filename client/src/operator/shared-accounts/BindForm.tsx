import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { emptyFields, faultsOf, formFaults, noFaults } from '../../domain/faults/form-faults';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { PasswordInput } from '../../ui/PasswordInput';
import { TextInput } from '../../ui/TextInput';
import { toast } from '../../ui/toast';
import { BindAccount } from './binding-documents';

/** Binds a general account by its own name and password; whatever is wrong with them reads the same (R-REG-7). */
export function BindForm() {
  const { adopt } = useViewer();
  const [state, bind] = createMutation(BindAccount);
  const [accountName, setAccountName] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [faults, setFaults] = createSignal(noFaults);
  const labels = () => ({
    accountName: t('sharedAccounts:bind.accountName'),
    password: t('sharedAccounts:bind.password'),
  });
  const submit = async () => {
    if (state.fetching) return;
    const values = { accountName: accountName(), password: password() };
    const empty = emptyFields(values, ['accountName', 'password']);
    if (empty.length > 0) return setFaults(faultsOf(empty, { labels: labels() }));
    const { data, error } = await bind(values);
    setFaults(formFaults(error, { labels: labels() }));
    if (!data) return;
    setAccountName('');
    setPassword('');
    adopt(data.bindAccount);
    toast.success(t('sharedAccounts:bind.done', { account: values.accountName }));
  };
  return (
    <FormPage
      label={t('sharedAccounts:bind.title')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <Button type="submit" kind="primary" busy={state.fetching}>
          {t('sharedAccounts:bind.submit')}
        </Button>
      }
    >
      <Field name="accountName" label={labels().accountName} errors={faults().at('accountName')} required>
        <TextInput
          value={accountName()}
          onInput={setAccountName}
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
        />
      </Field>
      <Field name="password" label={labels().password} errors={faults().at('password')} required>
        <PasswordInput value={password()} onInput={setPassword} autocomplete="off" />
      </Field>
    </FormPage>
  );
}
