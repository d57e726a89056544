import { accountLanguage } from '../../domain/session/account-language';
import type { OrganisationKind, RegisterAccountInput } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Language } from '../../lib/languages';
import type { CertificateFile } from '../certificates/CertificateUpload';
import { type CompanyValues, companyLabels, emptyCompany, requiredCompanyFields } from '../company/company-values';

/** 帳號資料 as it is filled in; the names are those of the API's input. */
export interface AccountValues {
  accountName: string;
  personName: string;
  mobile: string;
  email: string;
  password: string;
  passwordAgain: string;
}

/** The registration form of a general account (R-REG-1). */
export interface RegistrationValues extends AccountValues, CompanyValues {
  organisationKind: OrganisationKind;
  organisationNumber: string;
  certificate: CertificateFile | undefined;
}

export type TextField = Exclude<keyof RegistrationValues, 'organisationKind' | 'certificate'>;

export const emptyAccount: AccountValues = {
  accountName: '',
  personName: '',
  mobile: '',
  email: '',
  password: '',
  passwordAgain: '',
};

export const emptyRegistration: RegistrationValues = {
  ...emptyAccount,
  organisationKind: 'UBN',
  organisationNumber: '',
  ...emptyCompany,
  certificate: undefined,
};

export const accountLabels = () => ({
  accountName: t('registration:accountName'),
  personName: t('registration:personName'),
  mobile: t('registration:mobile'),
  email: t('registration:email'),
  password: t('registration:password'),
  passwordAgain: t('registration:passwordAgain'),
});

export const registrationLabels = () => ({
  ...accountLabels(),
  organisationKind: t('registration:organisationKind'),
  organisationNumber: t('registration:organisationNumber'),
  ...companyLabels(),
  certificateUploadId: t('certificates:certificate'),
});

export const requiredAccountFields = [
  'accountName',
  'personName',
  'mobile',
  'email',
  'password',
  'passwordAgain',
] as const;

export const requiredFields = [
  ...requiredAccountFields,
  'organisationNumber',
  ...requiredCompanyFields,
  'certificateUploadId',
] as const;

export function registrationInput(values: RegistrationValues, language: Language): RegisterAccountInput {
  const { certificate, ...rest } = values;
  return { ...rest, certificateUploadId: certificate?.id, language: accountLanguage(language) };
}
