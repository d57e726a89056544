import { graphql } from '../../gql';

/**
 * A pass as its own page shows it, to companies and staff alike. The whole ID number is not among it: of staff each
 * reading of it is audited (R-ACC-4).
 */
export const PassPageParts = graphql(`
  fragment PassPage on Pass {
    id
    number
    kind
    medium
    status
    deactivationReason
    issuedAt
    madeAt
    collectedAt
    cancelledAt
    viewerCan {
      print
    }
    validFrom
    validTo
    gateReadyAt
    lastPassageAt
    port {
      ...PortNames
    }
    areas {
      ...AreaNames
    }
    laterAreas {
      from
      areas {
        ...AreaNames
      }
    }
    holder {
      name
      englishName
      idKind
      masked
    }
    company {
      name
      organisationNumber
    }
    applicationNumber
    previousNumber
    nextNumber
    exchangedFromNumber
    exchangedForNumber
    fee {
      amount
      ...FeeParts
    }
    code
    attachments {
      ...AttachmentParts
    }
    spotCheck {
      ...SpotCheckParts
    }
  }
`);
