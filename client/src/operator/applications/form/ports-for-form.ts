import { graphql } from '../../../gql';

export const PortsForForm = graphql(`
  fragment PortsForForm on Port {
    ...PortNames
    branch {
      ...BranchNames
    }
    areas {
      ...AreaNames
    }
  }
`);
