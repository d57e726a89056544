import { graphql } from '../../../../gql';

export const PortsForForm = graphql(`
  fragment PortsForForm on Port {
    code
    ...PortNames
    branch {
      ...BranchNames
    }
    areas {
      code
      ...AreaNames
    }
  }
`);
