import type { FormErrors } from '../../domain/errors/form-errors';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { PasswordInput } from '../../ui/fields/PasswordInput';
import { TextInput } from '../../ui/fields/TextInput';
import type { AccountValues } from './registration-values';

export interface AccountFieldsProps {
  values: AccountValues;
  onInput: (field: keyof AccountValues, value: string) => void;
  errors: FormErrors;
}

/** 帳號資料: the person who will use the account. */
export function AccountFields(props: AccountFieldsProps) {
  const bind = (field: keyof AccountValues) => ({
    get value() {
      return props.values[field];
    },
    onInput: (value: string) => props.onInput(field, value),
  });
  return (
    <>
      <Field
        name="accountName"
        label={t('registration:accountName')}
        hint={t('registration:accountNameHint')}
        errors={props.errors.at('accountName')}
        required
      >
        <TextInput {...bind('accountName')} autocomplete="username" autocapitalize="off" spellcheck={false} />
      </Field>
      <Field
        name="personName"
        label={t('registration:personName')}
        hint={t('registration:personNameHint')}
        errors={props.errors.at('personName')}
        required
      >
        <TextInput {...bind('personName')} autocomplete="name" />
      </Field>
      <Field
        name="mobile"
        label={t('registration:mobile')}
        hint={t('registration:mobileHint')}
        errors={props.errors.at('mobile')}
        required
      >
        <TextInput {...bind('mobile')} type="tel" autocomplete="tel" />
      </Field>
      <Field
        name="email"
        label={t('registration:email')}
        hint={t('registration:emailHint')}
        errors={props.errors.at('email')}
        required
      >
        <TextInput {...bind('email')} type="email" autocomplete="email" />
      </Field>
      <Field
        name="password"
        label={t('registration:password')}
        hint={t('account:passwordHint')}
        errors={props.errors.at('password')}
        required
      >
        <PasswordInput {...bind('password')} autocomplete="new-password" />
      </Field>
      <Field
        name="passwordAgain"
        label={t('registration:passwordAgain')}
        errors={props.errors.at('passwordAgain')}
        required
      >
        <PasswordInput {...bind('passwordAgain')} autocomplete="new-password" />
      </Field>
    </>
  );
}
