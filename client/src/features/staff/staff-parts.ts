import { graphql } from '../../gql';

export const StaffAccountParts = graphql(`
  fragment StaffAccountParts on StaffAccount {
    id
    kind
    accountName
    personName
    email
    roles
    branches {
      ...BranchNames
    }
    state
    registeredAt
    disabledAt
    secondFactorSince
    self
    version
  }
`);

export const BranchNames = graphql(`
  fragment BranchNames on Branch {
    code
    nameZh: name(language: ZH_HANT)
    nameEn: name(language: EN)
  }
`);

/** There are no branches without a port. */
export const PortBranches = graphql(`
  fragment PortBranches on Port {
    branch {
      ...BranchNames
    }
  }
`);
