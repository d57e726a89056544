import { graphql } from '../../gql';
import type { CompanyPartsFragment } from '../../gql/graphql';
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
  companyPhone: company.phone,
  companyAddress: company.address,
  responsiblePerson: company.responsiblePerson,
  companyFax: company.fax ?? '',
});
