import { graphql } from '../../../gql';

/** The case and the queue it stands in, asked for together. */
export const RegistrationPageQuery = graphql(`
  query RegistrationPage($id: ID!, $state: ReviewState!, $page: Int!, $size: Int!) {
    registration(id: $id) {
      ...RegistrationReview
    }
    registrations(state: $state, page: $page, size: $size) {
      total
      items {
        id
        state
        companyName
        accountName
        personName
        submittedAt
      }
    }
  }
`);
