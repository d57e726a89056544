import { graphql } from '../../gql';
import type { CompanyPartsFragment } from '../../gql/graphql';
import { phoneText } from '../../lib/phone-text';
import type { CompanyValues } from './company-values';

export const CompanyParts = graphql(`
  fragment CompanyParts on Company {
    id
    organisationKind
    organisationNumber
    name
    phone
    fax
    address
    responsiblePerson
    version
  }
`);

export const companyValues = (company: CompanyPartsFragment): CompanyValues => ({
  companyName: company.name,
  companyPhone: phoneText(company.phone),
  companyAddress: company.address,
  responsiblePerson: company.responsiblePerson,
  companyFax: phoneText(company.fax ?? ''),
});
