import { graphql } from '../../gql';

export const TokenParts = graphql(`
  fragment TokenParts on AccessToken {
    id
    label
    createdAt
    expiresAt
    revokedAt
    lastUsedAt
  }
`);

export const CreateToken = graphql(`
  mutation CreateAccessToken($label: String!, $days: Int!) {
    createAccessToken(label: $label, days: $days) {
      token
      accessToken {
        ...TokenParts
      }
    }
  }
`);

export const RevokeToken = graphql(`
  mutation RevokeAccessToken($id: ID!) {
    revokeAccessToken(id: $id) {
      ...TokenParts
    }
  }
`);

export const CreateGateToken = graphql(`
  mutation CreateGateToken($systemId: ID!, $label: String!, $days: Int!) {
    createGateToken(systemId: $systemId, label: $label, days: $days) {
      token
      accessToken {
        ...TokenParts
      }
    }
  }
`);

export const RevokeGateToken = graphql(`
  mutation RevokeGateToken($id: ID!) {
    revokeGateToken(id: $id) {
      ...TokenParts
    }
  }
`);
