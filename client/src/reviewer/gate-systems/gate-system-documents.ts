import { graphql } from '../../gql';

export const GateSystemParts = graphql(`
  fragment GateSystemParts on GateSystem {
    id
    name
    branches {
      code
      ...BranchNames
    }
    state
    createdAt
    disabledAt
    tokens {
      ...TokenParts
    }
    version
  }
`);

export const CreateGateSystem = graphql(`
  mutation CreateGateSystem($input: GateSystemInput!, $key: String!) {
    createGateSystem(input: $input, idempotencyKey: $key) {
      id
      name
      ...GateSystemParts
    }
  }
`);

export const ChangeGateSystem = graphql(`
  mutation ChangeGateSystem($id: ID!, $version: Int!, $input: GateSystemInput!) {
    changeGateSystem(id: $id, version: $version, input: $input) {
      ...GateSystemParts
    }
  }
`);

export const DisableGateSystem = graphql(`
  mutation DisableGateSystem($id: ID!, $version: Int!, $reason: String!) {
    disableGateSystem(id: $id, version: $version, reason: $reason) {
      ...GateSystemParts
    }
  }
`);

export const EnableGateSystem = graphql(`
  mutation EnableGateSystem($id: ID!, $version: Int!) {
    enableGateSystem(id: $id, version: $version) {
      ...GateSystemParts
    }
  }
`);
