import { graphql } from '../../gql';

export const ApplicationParts = graphql(`
  fragment ApplicationParts on Application {
    id
    number
    submittedAt
    reason
    peopleCount
    contactName
    contactPhone
    areas {
      ...AreaNames
    }
  }
`);
