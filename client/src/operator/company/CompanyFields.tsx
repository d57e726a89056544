import type { FormErrors } from '../../domain/errors/form-errors';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import type { CompanyValues } from './company-values';

export interface CompanyFieldsProps {
  values: CompanyValues;
  onInput: (field: keyof CompanyValues, value: string) => void;
  errors: FormErrors;
}

/** What describes a company, for registering it and for keeping its data. */
export function CompanyFields(props: CompanyFieldsProps) {
  const bind = (field: keyof CompanyValues) => ({
    get value() {
      return props.values[field];
    },
    onInput: (value: string) => props.onInput(field, value),
  });
  return (
    <>
      <Field
        name="companyName"
        label={t('company:name')}
        hint={t('company:nameHint')}
        errors={props.errors.at('companyName')}
        required
      >
        <TextInput {...bind('companyName')} autocomplete="organization" />
      </Field>
      <Field
        name="companyPhone"
        label={t('company:phone')}
        hint={t('company:phoneHint')}
        errors={props.errors.at('companyPhone')}
        required
      >
        <TextInput {...bind('companyPhone')} inputmode="tel" autocomplete="off" />
      </Field>
      <Field
        name="companyAddress"
        label={t('company:address')}
        hint={t('company:addressHint')}
        errors={props.errors.at('companyAddress')}
        required
      >
        <TextInput {...bind('companyAddress')} autocomplete="street-address" />
      </Field>
      <Field
        name="responsiblePerson"
        label={t('company:responsiblePerson')}
        errors={props.errors.at('responsiblePerson')}
        required
      >
        <TextInput {...bind('responsiblePerson')} autocomplete="off" />
      </Field>
      <Field name="companyFax" label={t('company:fax')} optional errors={props.errors.at('companyFax')}>
        <TextInput {...bind('companyFax')} inputmode="tel" autocomplete="off" />
      </Field>
    </>
  );
}
