import type { FormFaults } from '../../domain/faults/form-faults';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import type { CompanyValues } from './company-values';

export interface CompanyFieldsProps {
  values: CompanyValues;
  onInput: (field: keyof CompanyValues, value: string) => void;
  faults: FormFaults;
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
        errors={props.faults.at('companyName')}
        required
      >
        <TextInput {...bind('companyName')} autocomplete="organization" />
      </Field>
      <Field
        name="companyPhone"
        label={t('company:phone')}
        hint={t('company:phoneHint')}
        errors={props.faults.at('companyPhone')}
        required
      >
        <TextInput {...bind('companyPhone')} inputmode="tel" autocomplete="off" />
      </Field>
      <Field
        name="companyAddress"
        label={t('company:address')}
        hint={t('company:addressHint')}
        errors={props.faults.at('companyAddress')}
        required
      >
        <TextInput {...bind('companyAddress')} autocomplete="street-address" />
      </Field>
      <Field
        name="responsiblePerson"
        label={t('company:responsiblePerson')}
        errors={props.faults.at('responsiblePerson')}
        required
      >
        <TextInput {...bind('responsiblePerson')} autocomplete="off" />
      </Field>
      <Field
        name="companyFax"
        label={`${t('company:fax')} (${t('ui:field.optional')})`}
        errors={props.faults.at('companyFax')}
      >
        <TextInput {...bind('companyFax')} inputmode="tel" autocomplete="off" />
      </Field>
    </>
  );
}
