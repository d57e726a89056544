import { graphql } from '../../gql';

export const GateParts = graphql(`
  fragment GateParts on Gate {
    id
    code
    nameZh
    nameEn
    area {
      ...AreaNames
    }
    state
    createdAt
    closedAt
    version
  }
`);

export const CreateGate = graphql(`
  mutation CreateGate($input: CreateGateInput!, $key: String!) {
    createGate(input: $input, idempotencyKey: $key) {
      id
      code
      ...GateParts
    }
  }
`);

export const ChangeGate = graphql(`
  mutation ChangeGate($id: ID!, $version: Int!, $input: GateNamesInput!) {
    changeGate(id: $id, version: $version, input: $input) {
      ...GateParts
    }
  }
`);

export const CloseGate = graphql(`
  mutation CloseGate($id: ID!, $version: Int!) {
    closeGate(id: $id, version: $version) {
      ...GateParts
    }
  }
`);

export const ReopenGate = graphql(`
  mutation ReopenGate($id: ID!, $version: Int!) {
    reopenGate(id: $id, version: $version) {
      ...GateParts
    }
  }
`);
