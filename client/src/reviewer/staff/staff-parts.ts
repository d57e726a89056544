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
      code
      ...BranchNames
    }
    state
    registeredAt
    lastSignInAt
    disabledAt
    secondFactorSince
    self
    version
  }
`);

/** There are no branches without a port. */
export const PortBranches = graphql(`
  fragment PortBranches on Port {
    branch {
      code
      ...BranchNames
    }
  }
`);
