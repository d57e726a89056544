import type { OrganisationKind, RegisterAccountInput } from '../../gql/graphql';
import { type Language, t } from '../../lib/i18n';
import type { SentCertificate } from '../certificates/CertificateUpload';
import { type CompanyValues, companyLabels, emptyCompany, requiredCompanyFields } from '../company/company-values';
import { accountLanguage } from '../session/account-language';

/** The registration form as it is filled in (R-REG-1); the names are those of the API's input. */
export interface RegistrationValues extends CompanyValues {
  accountName: string;
  personName: string;
  mobile: string;
  email: string;
  password: string;
  passwordAgain: string;
  organisationKind: OrganisationKind;
  organisationNumber: string;
  certificate: SentCertificate | undefined;
}

export type TextField = Exclude<keyof RegistrationValues, 'organisationKind' | 'certificate'>;

export const emptyRegistration: RegistrationValues = {
  accountName: '',
  personName: '',
  mobile: '',
  email: '',
  password: '',
  passwordAgain: '',
  organisationKind: 'UBN',
  organisationNumber: '',
  ...emptyCompany,
  certificate: undefined,
};

export const registrationLabels = () => ({
  accountName: t('registration:accountName'),
  personName: t('registration:personName'),
  mobile: t('registration:mobile'),
  email: t('registration:email'),
  password: t('registration:password'),
  passwordAgain: t('registration:passwordAgain'),
  organisationKind: t('registration:organisationKind'),
  organisationNumber: t('registration:organisationNumber'),
  ...companyLabels(),
  certificateUploadId: t('certificates:certificate'),
});

export const requiredFields = [
  'accountName',
  'personName',
  'mobile',
  'email',
  'password',
  'passwordAgain',
  'organisationNumber',
  ...requiredCompanyFields,
  'certificateUploadId',
] as const;

export function registrationInput(values: RegistrationValues, language: Language): RegisterAccountInput {
  const { certificate, ...rest } = values;
  return { ...rest, certificateUploadId: certificate?.id, language: accountLanguage(language) };
}
