import { graphql } from '../../gql';

/** A ban as lists show it. */
export const BanParts = graphql(`
  fragment BanParts on Ban {
    id
    state
    idKind
    maskedIdNumber
    name
    until
    proposedAt
    proposedBy
    branch {
      code
      nameZh
      nameEn
    }
    company {
      name
      organisationNumber
    }
    cause {
      id
      nameZh
      nameEn
    }
  }
`);

export const ProposeBan = graphql(`
  mutation ProposeBan($input: BanInput!) {
    proposeBan(input: $input) {
      id
      ...BanParts
    }
  }
`);

export const DecideBan = graphql(`
  mutation DecideBan($id: ID!, $decision: BanDecision!, $reason: String) {
    decideBan(id: $id, decision: $decision, reason: $reason) {
      id
      state
    }
  }
`);

export const LiftBan = graphql(`
  mutation LiftBan($id: ID!, $reason: String!, $annul: Boolean!) {
    liftBan(id: $id, reason: $reason, annul: $annul) {
      id
      state
    }
  }
`);
