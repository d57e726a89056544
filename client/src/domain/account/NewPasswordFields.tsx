import type { ApiError } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { PasswordInput } from '../../ui/fields/PasswordInput';
import { emptyFields } from '../errors/form-errors';
import type { Form } from '../forms/form';

export interface NewPassword {
  newPassword: string;
  passwordAgain: string;
}

export const noNewPassword: NewPassword = { newPassword: '', passwordAgain: '' };

export const newPasswordLabels = () => ({
  newPassword: t('account:newPassword'),
  passwordAgain: t('account:passwordAgain'),
});

/** What is wrong with a new password as far as the client can tell: empty, or not the same twice. */
export function newPasswordErrors(values: NewPassword): ApiError[] {
  const found = emptyFields(values, ['newPassword', 'passwordAgain']);
  if (found.length > 0 || values.newPassword === values.passwordAgain) return found;
  return [{ code: 'PASSWORDS_DIFFER', field: 'passwordAgain', params: {} }];
}

/** A new password, twice. */
export function NewPasswordFields(props: { form: Pick<Form<NewPassword>, 'field' | 'text'> }) {
  return (
    <>
      <Field {...props.form.field('newPassword')} hint={t('account:passwordHint')} required>
        <PasswordInput {...props.form.text('newPassword')} autocomplete="new-password" />
      </Field>
      <Field {...props.form.field('passwordAgain')} required>
        <PasswordInput {...props.form.text('passwordAgain')} autocomplete="new-password" />
      </Field>
    </>
  );
}
