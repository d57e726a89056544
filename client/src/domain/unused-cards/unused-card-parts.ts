import { graphql } from '../../gql';

/** A card as the lists of 人員通行記錄 show it; staff read its number masked, as each reading in full is audited. */
export const ListedCard = graphql(`
  fragment ListedCard on Pass {
    id
    number
    status
    deactivationReason
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
  }
`);

export const UnusedCardParts = graphql(`
  fragment UnusedCardParts on UnusedCard {
    lastUsedAt
    comparedOn
    dueOn
    pass {
      ...ListedCard
    }
  }
`);

export const AnomalousCardParts = graphql(`
  fragment AnomalousCardParts on AnomalousCard {
    deactivatedAt
    viewerMayEnd
    anomalies {
      direction
      earlierAt
      earlierGateCode
      laterAt
      laterGateCode
      port {
        ...PortNames
      }
    }
    pass {
      ...ListedCard
    }
  }
`);

/** What a list of these cards also depends on. */
export const unusedCardContext = { additionalTypenames: ['Pass', 'UnusedCard', 'AnomalousCard'] };
