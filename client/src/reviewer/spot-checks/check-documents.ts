import { graphql } from '../../gql';

/** A pass as a reviewer checks it. */
export const CheckedPassParts = graphql(`
  fragment CheckedPass on Pass {
    id
    number
    validFrom
    validTo
    applicationNumber
    port {
      code
      ...PortNames
    }
    areas {
      ...AreaNames
    }
    company {
      name
      organisationNumber
    }
    holder {
      masked
    }
    ...PassHolder
    attachments {
      id
      kind
      file {
        ...FileParts
      }
    }
    spotCheck {
      result
      checkedAt
      checkedBy
      ...SpotCheckParts
    }
    pendingSpotCheck {
      submittedByViewer
      suspensionTo
    }
  }
`);

export const CheckedPassQuery = graphql(`
  query CheckedPass($number: String!) {
    pass(number: $number) {
      ...CheckedPass
    }
  }
`);

export const RecordSpotCheck = graphql(`
  mutation RecordSpotCheck($passNumber: String!, $result: SpotCheckResult!, $reason: String) {
    recordSpotCheck(passNumber: $passNumber, result: $result, reason: $reason) {
      ...CheckedPass
    }
  }
`);
