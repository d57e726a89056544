import { createMutation } from '@urql/solid';
import { emptyFields } from '../../domain/errors/form-errors';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { PasswordInput } from '../../ui/fields/PasswordInput';
import { TextInput } from '../../ui/fields/TextInput';
import { toast } from '../../ui/notices/toast';
import { BindAccount } from './binding-documents';

/** Binds a general account by its own name and password; every refusal reads the same (R-REG-7). */
export function BindForm() {
  const { adopt } = useViewer();
  const [, bind] = createMutation(BindAccount);
  const form = createForm({
    initial: () => ({ accountName: '', password: '' }),
    labels: () => ({
      accountName: t('sharedAccounts:bind.accountName'),
      password: t('sharedAccounts:bind.password'),
    }),
    check: (values) => emptyFields(values, ['accountName', 'password']),
    send: (values) => bind(values),
    onDone: ({ bindAccount }) => {
      const account = form.values.accountName;
      form.reset();
      adopt(bindAccount);
      toast.success(t('sharedAccounts:bind.done', { account }));
    },
  });
  return (
    <Form form={form} label={t('sharedAccounts:bind.title')} submit={t('sharedAccounts:bind.submit')}>
      <Field {...form.field('accountName')} required>
        <TextInput
          {...form.text('accountName')}
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
        />
      </Field>
      <Field {...form.field('password')} required>
        <PasswordInput {...form.text('password')} autocomplete="off" />
      </Field>
    </Form>
  );
}
