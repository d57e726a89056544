import { graphql } from '../../gql';

/** An application as lists show it. */
export const ApplicationParts = graphql(`
  fragment ApplicationParts on Application {
    id
    number
    form
    submittedAt
    reason
    itemCount
    contactName
    contactPhone
    waitingFor
    progress {
      state
      count
    }
    pickupPort {
      ...PortNames
    }
    startDay
    lastDay
    month
    morePasses
    areas {
      ...AreaNames
    }
  }
`);
