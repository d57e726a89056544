import type { FormErrors } from '../../domain/errors/form-errors';
import type { OrganisationKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Field } from '../../ui/fields/Field';
import { RadioGroup } from '../../ui/fields/RadioGroup';
import { TextInput } from '../../ui/fields/TextInput';
import { FormPage } from '../../ui/forms/FormPage';
import { FormSection } from '../../ui/forms/FormSection';
import { AcceptedCertificates } from '../certificates/AcceptedCertificates';
import { type CertificateFile, CertificateUpload } from '../certificates/CertificateUpload';
import { CompanyFields } from '../company/CompanyFields';
import { AccountFields } from './AccountFields';
import type { RegistrationValues, TextField } from './registration-values';

export interface RegistrationFormProps {
  values: RegistrationValues;
  errors: FormErrors;
  onInput: (field: TextField, value: string) => void;
  onKind: (kind: OrganisationKind) => void;
  onCertificate: (certificate: CertificateFile | undefined) => void;
  onLeave: (field: string) => void;
  onNext: () => void;
}

/** The form in the manual's two parts, 帳號資料 and 公司資料 (R-REG-1). */
export function RegistrationForm(props: RegistrationFormProps) {
  const kinds = () => [
    { value: 'UBN' as const, label: t('registration:ubn') },
    { value: 'AGENCY' as const, label: t('registration:agency') },
  ];
  return (
    <FormPage
      label={t('registration:title')}
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
      <FormSection title={t('registration:accountPart')} description={t('registration:accountPartHint')}>
        <AccountFields values={props.values} onInput={props.onInput} errors={props.errors} />
      </FormSection>
      <FormSection title={t('registration:companyPart')} description={t('registration:companyPartHint')}>
        <RadioGroup
          name="organisationKind"
          label={t('registration:organisationKind')}
          options={kinds()}
          value={props.values.organisationKind}
          onChange={(kind) => props.onKind(kind)}
          inline
          required
        />
        <Field
          name="organisationNumber"
          label={t('registration:organisationNumber')}
          hint={t('registration:organisationNumberHint')}
          errors={props.errors.at('organisationNumber')}
          required
        >
          <TextInput
            mono
            autocomplete="off"
            value={props.values.organisationNumber}
            onInput={(value) => props.onInput('organisationNumber', value)}
          />
        </Field>
        <CompanyFields values={props.values} onInput={props.onInput} errors={props.errors} />
      </FormSection>
      <FormSection title={t('certificates:certificate')}>
        <AcceptedCertificates />
        <CertificateUpload
          name="certificateUploadId"
          sent={props.values.certificate}
          onSent={(certificate) => props.onCertificate(certificate)}
          errors={props.errors.at('certificateUploadId')}
        />
      </FormSection>
    </FormPage>
  );
}
