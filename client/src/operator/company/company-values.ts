import { t } from '../../lib/i18n';

/** The data of a company as its forms hold it; the names are those of the API's input. */
export interface CompanyValues {
  companyName: string;
  companyPhone: string;
  companyAddress: string;
  responsiblePerson: string;
  companyFax: string;
}

export const emptyCompany: CompanyValues = {
  companyName: '',
  companyPhone: '',
  companyAddress: '',
  responsiblePerson: '',
  companyFax: '',
};

/** All but the fax (R-REG-1, R-REG-6). */
export const requiredCompanyFields = ['companyName', 'companyPhone', 'companyAddress', 'responsiblePerson'] as const;

export const companyLabels = (): Record<keyof CompanyValues, string> => ({
  companyName: t('company:name'),
  companyPhone: t('company:phone'),
  companyAddress: t('company:address'),
  responsiblePerson: t('company:responsiblePerson'),
  companyFax: t('company:fax'),
});
