import { graphql } from '../../gql';

/** A card that is deactivated because it was not used; staff read its number masked, as each reading in full is audited. */
export const DeactivatedParts = graphql(`
  fragment DeactivatedParts on UnusedCard {
    lastUsedAt
    pass {
      id
      number
      status
      validFrom
      validTo
      port {
        ...PortNames
      }
      holder {
        name
        masked
        maskedIdNumber
        idNumber @include(if: $clear)
      }
      reinstatement {
        allowed
        allowedAtOnce
        effectiveAt
        pendingUntil
        error {
          code
          until
          applicationNumber
        }
      }
    }
  }
`);

export const ReinstatementParts = graphql(`
  fragment ReinstatementParts on Reinstatement {
    id
    number
    appliedAt
    effectiveAt
    state
    by
    byStaff
    byCompany
    atOnceBy
    atOnceReason
    pass {
      id
      number
      port {
        ...PortNames
      }
      holder {
        name
        masked
        maskedIdNumber
        idNumber @include(if: $clear)
      }
    }
  }
`);

export const ReinstatementResultParts = graphql(`
  fragment ReinstatementResultParts on ReinstatementResult {
    passNumber
    reinstatement {
      number
      effectiveAt
      pass {
        id
        status
      }
    }
    error {
      code
      until
      applicationNumber
    }
  }
`);

/** What these lists also depend on. */
export const reinstatementContext = { additionalTypenames: ['Pass', 'UnusedCard', 'Reinstatement'] };
