import type { FormErrors } from '../../domain/errors/form-errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { FormPage } from '../../ui/forms/FormPage';
import { FormSection } from '../../ui/forms/FormSection';
import { AccountFields } from './AccountFields';
import type { AccountValues } from './registration-values';

export interface SharedRegistrationFormProps {
  values: AccountValues;
  errors: FormErrors;
  onInput: (field: keyof AccountValues, value: string) => void;
  onLeave: (field: string) => void;
  onNext: () => void;
}

/** 帳號資料 of a shared account; all of it is required (R-REG-7). */
export function SharedRegistrationForm(props: SharedRegistrationFormProps) {
  return (
    <FormPage
      label={t('registration:shared.title')}
      requiredNote
      errors={props.errors.summary}
      onLeave={(field) => props.onLeave(field)}
      onSubmit={() => props.onNext()}
      actions={
        <Button type="submit" kind="primary">
          {t('registration:toCheck')}
        </Button>
      }
    >
      <FormSection title={t('registration:accountPart')} description={t('registration:shared.accountPartHint')}>
        <AccountFields values={props.values} onInput={props.onInput} errors={props.errors} />
      </FormSection>
    </FormPage>
  );
}
