import { graphql } from '../../gql';

export const CompanyAccountParts = graphql(`
  fragment CompanyAccountParts on CompanyAccount {
    id
    shared
    accountName
    personName
    email
    company {
      name
      organisationNumber
    }
    state
    companyAdministrator
    companyReadingRight
    lastSignInAt
    endedAt
    endReason
    endedByStaff
    self
    actions
    version
  }
`);

export const EndAccount = graphql(`
  mutation EndAccount($id: ID!, $version: Int!, $reason: String!) {
    endAccount(id: $id, version: $version, reason: $reason) {
      ...CompanyAccountParts
    }
  }
`);

export const RestoreAccount = graphql(`
  mutation RestoreAccount($id: ID!, $version: Int!, $reason: String!) {
    restoreAccount(id: $id, version: $version, reason: $reason) {
      ...CompanyAccountParts
    }
  }
`);

export const SetCompanyAdministrator = graphql(`
  mutation SetCompanyAdministrator($id: ID!, $version: Int!, $administrator: Boolean!, $reason: String) {
    setCompanyAdministrator(id: $id, version: $version, administrator: $administrator, reason: $reason) {
      ...CompanyAccountParts
    }
  }
`);

export const GiveCompanyReadingRight = graphql(`
  mutation GiveCompanyReadingRight($id: ID!, $reason: String) {
    giveCompanyReadingRight(accountId: $id, reason: $reason) {
      ...CompanyAccountParts
    }
  }
`);

export const TakeCompanyReadingRight = graphql(`
  mutation TakeCompanyReadingRight($id: ID!, $reason: String) {
    takeCompanyReadingRight(accountId: $id, reason: $reason) {
      ...CompanyAccountParts
    }
  }
`);
